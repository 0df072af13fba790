### Words that mean the same everywhere. Keep the name as it is.

-linnet = Linnet
