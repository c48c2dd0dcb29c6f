Storm closes port

STORM CLOSES PORT.

RIGA, Latvia — A storm closed the port on Tuesday. Ships wait outside.

Sports: Kept as it is, since the story has begun.
