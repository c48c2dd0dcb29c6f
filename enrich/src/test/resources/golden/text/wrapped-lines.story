Port closes after storm

BC-Latvia-Port, 2nd Ld-Writethru
By JANE ROE
Baltic Press Writer
   VENTSPILS, Latvia (AP) _ The port of Ventspils closed on Tuesday
after a storm damaged two cranes, officials said. The harbour-
master said the first ship would leave on Wednesday at 10 a.m.
   ``We will rebuild,'' said Gen. A. B. Ozols of the U.S.-led mission. The
port of Riga, the capital, stayed open. Losses reached $1.5bn,
she said.
   Standings:
   1. Janis Ozols (Latvia)      12.71
   2. Petr Novak (Slovakia)     12.74
MORE
