Le port ferme après la tempête

PARIS, 3 nov (AFP) - Le port de Ventspils a été fermé mardi après une tempête, ont annoncé les autorités. « Nous allons reconstruire », a dit M. Ozols.

jr/kl/mn
