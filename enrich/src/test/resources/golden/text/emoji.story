Team wins 🏆

LONDON — The women's side 👩‍👩‍👧 won 3-1 on Saturday, and fans said "it's huge!!" 👍🏽 on www.example.org/a?b=1, writing to fans@example.org. #winners cheered @roe.
