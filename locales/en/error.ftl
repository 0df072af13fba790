### Short notes when something technical goes wrong. The child may be upset: never blame, say what to do.
### The conversation stands where it stood.

error_bad-message = Something went wrong on our side. Please try again.
error_unknown-choice = That button does not work any more. Please choose one you see now.
# The text was longer than 500 characters. It may have been hard to write.
error_too-long = That was too long for me to read. Please send it in smaller parts. The Help button works too.
error_too-fast = That was too quick for me. Please wait a moment, then try again.
# The place in the chat can no longer be opened (too old, or changed).
error_bad-state = I cannot go on from where you were. Please start again. The Help button still works.
error_unknown-locale = I do not speak that language yet. Please choose one from the list.
error_shutting-down = This chat takes a short break. Please wait a moment, then try again.
