Hafen nach Sturm geschlossen

Von Anna Beispiel, dpa

Berlin/Riga (dpa) - Der Hafen von Ventspils ist am Dienstag nach einem Sturm geschlossen worden. Das teilte die Verwaltung mit.

„Wir bauen alles wieder auf“, sagte Dr. Ozols. Der Schaden liegt bei ca. 1,5 Millionen Euro.

Lesen Sie auch:

Sturm über der Ostsee
