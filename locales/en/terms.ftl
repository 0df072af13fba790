### Words that mean the same everywhere. Keep the name as it is; you may write it in your script where readers need that.

# The name of this chat: a small songbird with a voice that carries. Not a person's name.
-linnet = Linnet
