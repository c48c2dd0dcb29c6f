Ministers meet in Riga over port security

Riga (BP)- The interior ministers of three countries met on Monday to discuss the security of ports.

Baltic PressEurope: Rear Admiral Juris Kalvenieks, the commander of the coast guard, told " Nikolai Berzin, his counterpart, that patrols would double, and said:" We act together."

McAllister: We will see, the visitor added.


Read More:

Coast guard buys two ships

Port of Ventspils reopens after storm

Who guards the harbours?
