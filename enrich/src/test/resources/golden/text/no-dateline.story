A week in Riga

Paris - the city of light - has a rival. The International Monetary Fund (IMF) - not known for poetry - said so.

Tuesday, March 3 - a day to remember - was cold. Moscow – which has snow – laughed.

By Monday the snow had gone.

Smith: I won, and nobody noticed.

See also the report of 2024, which says the same at more length and with figures that nobody has checked.
