### Words that mean the same everywhere.

-linnet = Linnet
