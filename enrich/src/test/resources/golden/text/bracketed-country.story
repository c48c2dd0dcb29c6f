Talks open in Tashkent

TASHKENT (Uzbekistan), 10 November

Jane Roe in Tashkent

Talks on water opened on Monday. They will last three days.

-30-
