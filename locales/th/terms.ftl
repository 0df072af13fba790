### Names that are the same in every file.

-linnet = Linnet
