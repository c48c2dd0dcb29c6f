

MOSCOW, November 10. /TASS/. The port was closed on Tuesday after a storm, officials said. It will open on Friday.
