### Words that mean the same everywhere. The name of this chat stays as it is.

-linnet = Linnet
