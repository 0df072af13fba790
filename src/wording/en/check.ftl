### What the checker says about a fault: to translators, authors and reviewers, not to children.
### The value says what is wrong; .help what to do; .why what it means for a child.
### Names of rules, files and messages, and pieces of text, are put in as they stand in the file.

## The file

# $shown (string) the first characters that cannot be read, or the name of the encoding
encoding = This file is not written in UTF-8: "{ $shown }".
    .help = Save the file again and choose the encoding "UTF-8".
    .why = Letters would come out as signs that nobody can read.
bom = The file begins with an invisible mark (a byte order mark).
    .help = Save it as "UTF-8" without "BOM" or "signature".
    .why = Some programs then do not find the first text of the file.
line-ends = The lines of this file end as Windows ends them (CR LF).
    .help = Save the file with "LF" or "Unix" line ends.
    .why = Every line looks changed to reviewers, so real changes hide among them.
line-ends-lone = There are line ends of an old kind (CR alone), which Fluent takes for text.
    .help = Save the file with "LF" or "Unix" line ends.
# $shown (string) what stands in the file
# $meant (string) what was meant
mojibake = "{ $shown }" is "{ $meant }", opened in a wrong encoding and saved again.
    .help = Put the right letters back.
    .why = A child sees a row of odd signs instead of words.
mojibake-lost = Letters are lost here: only replacement signs are left.
    .help = Write the word again; the letters cannot be brought back from this file.
# $word (string) the word
not-nfc = "{ $word }" is written with letters and marks apart, which look like one but are two characters.
    .help = Copy the line below; it looks the same and is composed (NFC).
    .why = Searching does not find the word, and some phones show the mark beside the letter.

# $file (string) path
# $meant (string) the right path
file-name = No English file is called { $file }; { $meant } was meant.
    .help = Rename the file.
    .why = Nothing in a file of another name is found, so a child would see no text in her language.
# $file (string) path
# $reference (string) the reference locale
missing-file = The file { $file } is missing; "{ $reference }" has it.
    .help = Copy the English file of that name and translate what stands behind each "=".
    .why = None of its texts would be there in the child's language.
# $file (string) path
obsolete-file = There is no English file { $file }.
    .help = Remove it, or ask whether the English file was forgotten.
    .why = Nobody reads it, but reviewers spend their time on it.
# $file (string) path
# $meant (string) the file it looks like
obsolete-file-copy = { $file } looks like a copy of { $meant }, which is there as well.
    .help = Keep the better of the two under the right name.
# $tag (string) the tag
# $meant (string) the right tag
locale-name = "{ $tag }" is not how this language is named; it is "{ $meant }".
    .help = Rename the folder.
    .why = A browser that asks for the language would not find it, and the child would get English.
# $tag (string) the tag
locale-name-unknown = "{ $tag }" is not the tag of a language.
    .help = Use a tag like fr, pt-BR or zh-Hant (BCP 47).

## How Fluent is written

syntax = This cannot be read as Fluent.
    .help = A message is a name, "=", and its text; lines that go on begin with four spaces.
    .why = The whole message is lost, and a child sees nothing, or English.
syntax-no-indent = This line belongs to the text above, but begins at the edge.
    .help = Begin it with four spaces.
syntax-tab = This line begins with a tab or another space that Fluent does not know.
    .help = Use ordinary spaces, four of them.
syntax-indent = There is something in front of the name.
    .help = A name begins at the very edge of its line.
# $id (string) name
syntax-no-equals = "=" is missing between the name "{ $id }" and its text.
    .help = Write the name, a space, "=", a space and the text.
# $id (string) name
syntax-bad-id = "{ $id }" is no name that Fluent knows.
    .help = Names are not translated: copy the name from the English file. Only the letters a to z, figures, "-" and "_" may stand in it.
# $id (string) name of the message
syntax-attribute-name = A label stands on a line of its own, below its message "{ $id }".
    .help = Write the message's name once, and the label below it with a dot and four spaces.
# $id (string) name of the label
syntax-no-dot = The dot in front of "{ $id }" is missing, so a child would read this line as text.
    .help = Write a dot right before the name.
# $id (string) name of the message
syntax-swallowed = The name "{ $id }" does not begin at the edge, so its line became part of the text above.
    .help = Take the spaces in front of it away.
syntax-lone-attribute = This label stands alone: a comment or a broken line parts it from its message.
    .help = Move it right below the text it belongs to.
syntax-lone-variant = This line is a choice without the line that says what is chosen by.
    .help = Copy the whole text with its braces from the English file and translate it again.
syntax-comment = A space is missing after "#".
    .help = Write "# " and then the comment.
syntax-comment-style = This is a comment of another kind of file.
    .help = In Fluent a comment begins with "# ".
syntax-conflict = Two versions of this file were put together and left like that.
    .help = Keep one of the versions, and take the lines of signs out.
syntax-unclosed-brace = A brace is opened and never closed.
    .help = Write "{"}"}" behind the name.
syntax-stray-brace = A brace is closed that was never opened.
    .help = Take it out. To show a brace to the child, write {"{"} "{"}"}" {"}"}.
syntax-empty-braces = There is nothing between these braces.
    .help = Put back what the English has there, or take the braces out.
syntax-braces = What stands between these braces cannot be read.
    .help = Copy the braces and what is in them from the English text; they are not translated.
# $name (string) the name
syntax-bad-name = "{ $name }" is no name that Fluent knows.
    .help = What stands in braces is not translated: copy it from the English text.
syntax-curly-quote = Curly quotation marks stand where straight ones are needed.
    .help = Inside braces only " is a quotation mark.
syntax-unclosed-quote = A quotation mark inside the braces is opened and not closed on the same line.
    .help = Write " at the end, before the brace.
syntax-escape = A backslash inside quotation marks begins a sign that does not exist.
    .help = Write two backslashes for one, or "\u" with four of 0 to 9 and A to F.
# $function (string) its name
syntax-function-case = The function "{ $function }" is written in small letters.
    .help = Functions are written in capitals.
syntax-two-defaults = Two texts are marked with "*" as the one for all other cases.
    .help = Keep the star at one of them, mostly [other].
syntax-selector = A text cannot be chosen by this.
    .help = Choose by a variable ($name), or by a property of a term (-term.property).
syntax-term-attribute = A property of a term cannot be shown, only chosen by.
    .help = Show the term itself, without the dot and what follows.
syntax-arguments = What stands between the round brackets cannot be read.
    .help = Copy it from the English text: values first, then name: "value".
select-no-default = None of these texts is marked as the one for all other cases.
    .help = Put "*" right before the last bracket, mostly *[other].
    .why = The whole message is lost, and a child sees nothing, or English.

## What is there and what is not

# $id (string) name
# $text (string) the English text
missing-message = The message "{ $id }" is missing. In English: "{ $text }"
    .help = Copy it from the English file, in the same order, and translate it.
    .why = A child would see no text here, or English.
# $id (string) name
# $near (string) a name that looks like it
missing-message-near = The message "{ $id }" is missing; "{ $near }" looks like it.
    .help = Names are not translated: write it as the English has it.
# $id (string) name
obsolete-message = The English has no message "{ $id }".
    .help = Remove it; if it is needed, it must be in the English first.
    .why = No child ever sees it, but reviewers spend their time on it.
# $id (string) name
# $near (string) a name that looks like it
obsolete-message-near = The English has no message "{ $id }", but one called "{ $near }".
    .help = Names are not translated: write it as the English has it.
# $id (string) name
# $file (string) where it belongs
misplaced-message = The message "{ $id }" belongs in { $file }.
    .help = Move it there.
    .why = Whoever mends that text later looks for it in the same file as the English.
# $id (string) name
# $text (string) the English text
missing-value = "{ $id }" has labels, but no text of its own. In English: "{ $text }"
    .help = Write the text right behind "=".
    .why = A child would see buttons under nothing.
# $id (string) name
obsolete-value = "{ $id }" has a text, and the English has only labels.
    .help = Take out what stands behind "=", and keep the labels.
    .why = No child ever sees it, but reviewers spend their time on it.
empty-value = There is no text here.
    .help = Write the translation behind "=".
    .why = A child would see an empty bubble or a button without words.
empty-value-variant = One of the texts to choose from is empty.
    .help = Write the text behind its bracket.
# $id (string) name of the label
# $text (string) the English text
missing-attribute = The label ".{ $id }" is missing. In English: "{ $text }"
    .help = Copy it from the English file and translate what stands behind "=".
    .why = A button would have no words, or would not be there at all.
# $id (string) name of the label
obsolete-attribute = The English has no label ".{ $id }" here.
    .help = Remove it.
    .why = No child ever sees it, but reviewers spend their time on it.
# $id (string) name of the label
# $near (string) a name that looks like it
obsolete-attribute-near = The English has no label ".{ $id }" here, but ".{ $near }".
    .help = Names of labels are not translated: write it as the English has it.
# $id (string) name of the term
missing-term = The term "{ $id }" is missing.
    .help = Copy it from the English file; a name that is the same everywhere may stay as it is.
    .why = Every text that uses it would show its name in braces to a child.
# $id (string) name
# $file (string) where the other one stands
duplicate-id = "{ $id }" is there twice.
    .help = Keep the better one. Was another name meant?
    .why = Only one of the two is shown, and nobody can tell which one was reviewed.
# $id (string) name
# $file (string) where the other one stands
duplicate-id-elsewhere = "{ $id }" is there already, in { $file }.
    .help = Keep the better one, in the file in which the English has it.
# $id (string) name of the label
duplicate-attribute = The label ".{ $id }" is there twice.
    .help = Keep the better one. Was another label meant?
    .why = One button would show the words of another.
# $key (string) name of the choice
duplicate-variant = [{ $key }] is there twice; the second one is never shown.
    .help = Keep one of them. Was another form meant?
    .why = For some numbers a child reads a sentence with the wrong form.

## What texts refer to

# $name (string) name of the variable
missing-variable = The English shows { "{" } ${ $name } { "}" } here, and this text does not.
    .help = Put it in where it fits the sentence, spelt exactly like this.
    .why = The child would miss what is filled in there: a word, a day or a number she needs.
# $name (string) name of the variable
unknown-variable = Nobody fills in { "{" } ${ $name } { "}" }: the English text has no such variable.
    .help = Use only the variables of the English text.
    .why = A child would see the name in braces instead of words.
# $name (string) name of the variable
# $near (string) the name that was meant
unknown-variable-near = Nobody fills in { "{" } ${ $name } { "}" }; the English has { "{" } ${ $near } { "}" }.
    .help = Names in braces are not translated: write them as the English has them.
# $name (string) what stands there
unknown-variable-style = "{ $name }" is how other programs put something in; a child would see it as it is.
    .help = Fluent writes { "{" } $name { "}" }, with the name from the English text.
# $name (string) name of the term
missing-term-reference = The English uses the term { "{" } { $name } { "}" } here, and this text does not.
    .help = Put the term in where the sentence speaks of it.
    .why = If the name ever changes, it would stay wrong here.
# $name (string) name of the term
missing-term-reference-typed = This name is written out; the English uses the term { "{" } { $name } { "}" }.
    .help = Write the term instead of the name.
# $name (string) name of the term
unknown-term = There is no term { $name }.
    .help = Use a term of terms.ftl, or write the words out.
    .why = A child would see the name of the term in braces.
# $name (string) name of the term
# $near (string) the term that was meant
unknown-term-near = There is no term { $name }, but one called { $near }.
    .help = Names of terms are not translated: write them as terms.ftl has them.
# $name (string) name of the term
# $attribute (string) name of its property
unknown-term-attribute = The term { $name } has no property ".{ $attribute }" in this language.
    .help = Add it below the term, or choose by another one.
    .why = The message cannot be put together, and a child would not see it.
# $name (string) name of the term
# $variant (string) the form asked for
# $known (string) the forms it has
unknown-term-variant = The term { $name } has no form "{ $variant }"; it has: { $known }.
    .help = Write one of its forms, or add this one to the term.
    .why = The sentence would have the name in a wrong form.
# $name (string) name of the term
# $variant (string) what it is to be chosen by
unknown-term-variant-by = The term { $name } has no forms by "{ $variant }".
    .help = Leave the brackets out, or give the term such forms.
# $name (string) name of the message
unknown-reference = There is no message "{ $name }" to show here.
    .help = Copy what stands in braces from the English text, or write the words out.
    .why = A child would see the name of the message in braces.
# $name (string) name of the message
# $near (string) the name that was meant
unknown-reference-near = There is no message "{ $name }", but one called "{ $near }".
    .help = Names are not translated: write them as they are.
# $name (string) the name
unknown-reference-variable = "{ $name }" is a variable, and its sign "$" is missing.
    .help = Write "$" right before the name.
# $name (string) the name
unknown-reference-term = "{ $name }" is a term, and its dash is missing.
    .help = Write "-" right before the name.
# $name (string) name of the message
# $attribute (string) name of its label
unknown-reference-attribute = The message "{ $name }" has no label ".{ $attribute }".
    .help = Copy what stands in braces from the English text.
# $id (string) name
# $ring (string) the names in their order
cyclic-reference = "{ $id }" leads back to itself: { $ring }.
    .help = Write the words out at one of these places.
    .why = The text never comes to an end, so a child would see none.
# $name (string) name of the function
unknown-function = There is no function { $name }.
    .help = Only NUMBER and DATETIME exist, and those that the English uses.
    .why = The message cannot be put together, and a child would not see it.
# $name (string) name of the function
# $near (string) the function that was meant
unknown-function-near = There is no function { $name }, but { $near }.
    .help = Copy what stands in braces from the English text.

## Plurals

# $missing (string) the forms, each with the first number that takes it
# $language (string) the language tag
missing-plural = Texts for these forms of "{ $language }" are missing (with the first number that takes each): { $missing }.
    .help = Add a text for each, in the form that the number asks for.
    .why = For some numbers a child reads a sentence with the wrong form.
# $missing (string) the forms, each with the first number that takes it
# $language (string) the language tag
missing-plural-flat = There is one text for all numbers; "{ $language }" has these forms: { $missing }.
    .help = Let the number choose, as the English does, or word it so that the number stands alone ("Messages: 5").
# $key (string) name of the form
# $known (string) the forms of the language
# $language (string) the language tag
unknown-plural = "{ $key }" is not the name of a plural form; "{ $language }" has: { $known }.
    .help = The names are fixed and not translated.
    .why = This text is never shown, so some numbers come with a wrong form.
# $key (string) name of the form
# $known (string) the forms of the language
# $language (string) the language tag
unknown-plural-other = "{ $language }" has no plural form "{ $key }"; it has: { $known }.
    .help = Take it out; a text for one number only is written with the number, like [2].
# $key (string) what stands in the brackets
# $known (string) what the program chooses by
unknown-variant = The program never chooses [{ $key }]; the English has: { $known }.
    .help = What stands in brackets is not translated.
    .why = This text is never shown, and the child gets the one for all other cases.

## Language and script

# $english (string) the English text
untranslated = This is still the English text.
    .help = Translate it.
    .why = A child who reads no English is left alone here.
# $english (string) the English text
untranslated-part = This part is still the English text.
    .help = Translate it.
# $shown (string) what stands there
# $english (string) the English text
placeholder-text = "{ $shown }" is a note, not a text. In English: "{ $english }"
    .help = Write the translation.
    .why = A child would read a note that was meant for us.
# $found (string) tag of the language found
# $language (string) tag of the language expected
# $english (string) the English text
wrong-language = This reads like another language ("{ $found }", not "{ $language }"). In English: "{ $english }"
    .help = Was the text saved into the wrong folder? Put the right translation here.
    .why = A child would not understand it.
# $script (string) name of the script found
# $wanted (string) name of the script expected
# $english (string) the English text
wrong-script = This is written in { $script } letters; the language is written in { $wanted } letters. In English: "{ $english }"
    .help = Write it in the letters of the language.
    .why = Many children cannot read it.
# $word (string) the word
# $script (string) name of the script found
# $wanted (string) name of the script expected
# $english (string) the English text
wrong-script-word = "{ $word }" is written in { $script } letters; the language is written in { $wanted } letters.
    .help = Write it in the letters of the language.
# $word (string) the word
# $letter (string) the odd letter
# $script (string) its script
# $code (string) its code
mixed-script = In "{ $word }" stands a { $script } letter that only looks like the right one: { $letter } ({ $code }).
    .help = Type the word again with the keyboard of the language.
    .why = It looks right, but a screen reader stumbles, and the word is not found or not recognised.
# $letter (string) the letter
# $code (string) its code
# $meant (string) the right letter
wrong-letter = { $letter } ({ $code }) is not a letter of this language; { $meant } is meant.
    .help = Type the word again with the keyboard of the language.
    .why = It looks strange to who reads it, and searches and screen readers stumble over it.
# $letter (string) the letter
# $code (string) its code
# $language (string) the language tag
wrong-letter-foreign = { $letter } ({ $code }) is not a letter that "{ $language }" writes.
    .help = Is the word spelt right?
# $letter (string) the letter
# $code (string) its code
wrong-letter-loose = A mark stands here without its letter ({ $code }).
    .help = Write the letter before the mark, or take the mark out.
# $letter (string) the letter
# $code (string) its code
wrong-letter-order = Two marks of this syllable are in the wrong order, or one is there twice ({ $code }).
    .help = Type the syllable again.
# $letter (string) the letter
# $code (string) its code
wrong-letter-shape = { $letter } ({ $code }) is the picture of a letter, not the letter itself.
    .help = Type the word in ordinary letters.

## What nobody sees

# $code (string) code and name of the character
bidi = A control of the writing direction is wrong here: { $code }.
    .help = Take it out.
    .why = Words, numbers or addresses can appear in a wrong order, and mean something else.
# $code (string) code and name of the character
bidi-override = { $code } turns letters round, so that a text reads differently from what it is.
    .help = Take it out; right-to-left text needs no such sign.
# $code (string) code and name of the character
# $close (string) code and name of what closes it
bidi-open = { $code } is opened and not closed in the same paragraph.
    .help = Close it with { $close }, or take it out.
# $code (string) code and name of the character
bidi-unopened = { $code } closes what was never opened.
    .help = Take it out.
# $code (string) code and name of the character
bidi-pointless = { $code } does nothing good here.
    .help = Take it out.
# $code (string) code of the character
# $name (string) its name
invisible = An invisible character stands here: { $code } { $name }.
    .help = Take it out. The line below is without it.
    .why = It can split words for screen readers and searches, and nobody who reviews the text sees it.

## Markup, addresses, numbers

# $tag (string) what stands there
markup-injection = This could run, load or lead to something that nobody reviewed: { $tag }
    .help = Take it out; a text holds words only.
    .why = Someone could spy on a child or lead her elsewhere.
# $tag (string) the tag
markup-mismatch = The English has no { $tag } here, or not as many.
    .help = Use the tags of the English text, no others.
    .why = A child would see the tag as it is, or a page that is broken.
# $tag (string) the tag
markup-mismatch-lost = { $tag } of the English text is missing here.
    .help = Put it around the same words as in English.
# $tag (string) the tag
markup-mismatch-order = { $tag } closes before it opens.
    .help = Put the tags in the order of the English text.
# $tag (string) the entity
markup-mismatch-entity = { $tag } is how web pages write a sign; a child would see it as it is.
    .help = Write the sign itself.
# $number (string) the number in English
phone-changed = The number { $number } of the English text is missing.
    .help = Numbers are never changed in a translation: write it as it is.
    .why = A child in danger would have no one to call.
# $number (string) the number in English
# $new (string) the number here
phone-changed-to = The English says { $number }, and this text { $new }.
    .help = Numbers are never changed in a translation: write it as it is.
# $number (string) the number here
phone-changed-new = The English has no number { $number } here.
    .help = Take it out; contacts come from flows/helplines, where each has its source.
# $number (string) the number in English
# $new (string) the number here
number-changed = The English says { $number }, and this text { $new }.
    .help = Is it the same number?
    .why = A child would read a wrong age, day or amount.
# $url (string) the address in English
url-changed = The address { $url } of the English text is missing.
    .help = Addresses are never changed in a translation: write it as it is.
    .why = A child would not come to where help is, or would come to a stranger's page.
# $url (string) the address in English
# $new (string) the address here
url-changed-to = The English has the address { $url }, and this text { $new }.
    .help = Addresses are never changed in a translation: write it as it is.
# $new (string) the address here
url-changed-new = The English has no address { $new } here.
    .help = Take it out; addresses come from reviewed data.

## Form

# $length (number) how many characters there are
# $limit (number) how many there may be
too-long = This has { $length } characters, and { $limit } are the most.
    .help = Say it in fewer words.
    .why = On a small phone the end would be cut off, or push the other buttons away.
# $length (number) how many characters there are
# $limit (number) how many there may be
too-long-bubble = A bubble has { $length } characters, and { $limit } are the most.
    .help = Shorten it, or let a blank line begin another bubble.
# $mark (string) the mark
typography = The punctuation is not that of the language: { $mark }
    .help = Write it as the line below.
    .why = A text full of slips is harder to trust, and harder to read aloud.
typography-apostrophe = "{ $mark }" is an accent on its own, not an apostrophe.
    .help = Write ’.
typography-colon = The English ends with ":", because something follows; this text does not.
    .help = Put { $mark } at the end.
typography-ellipsis = The English ends with "…"; this text does not.
    .help = Put { $mark } at the end.
typography-exclamation = The English ends with "!"; this text ends with nothing.
    .help = Put { $mark } at the end.
typography-french = In French a space that does not break stands beside { $mark }.
    .help = Write it as the line below.
typography-kashida = The word is drawn out with signs that are only for decoration.
    .help = Write the word without them.
typography-no-question = The English is no question; this text ends with { $mark }
    .help = Is it still meant the same?
typography-no-stop = The English label has no full stop; this text ends with { $mark }
    .help = Take it out.
# $meant (string) the right mark
typography-own-mark = The language has a mark of its own for { $mark }: { $meant }
    .help = Write it as the line below.
typography-pair = { $mark } stands alone: its partner is missing.
    .help = Put the other one where it belongs.
typography-question = The English asks something; this text has no question mark.
    .help = Put { $mark } at the end.
typography-quotes = The quotation marks of the language are { $mark }.
    .help = Write it as the line below.
typography-space-after = A space is missing after { $mark }
    .help = Write it as the line below.
typography-space-before = There is a space before { $mark }
    .help = Take it out.
typography-spanish = The { $mark } at the beginning is missing.
    .help = Put it where the question or the call begins.
typography-stop = The English ends with a full stop; this text ends with nothing.
    .help = Put { $mark } at the end. Was the text cut off?
typography-twice = { $mark } stands here twice.
    .help = Once is enough.
whitespace = There is more than one space here.
    .help = One is enough.
    .why = Gaps make a text harder to read, above all with big letters on a small screen.
whitespace-edge = A space was put at the edge of the text; the English has none.
    .help = Take it out.
whitespace-end = There are spaces at the end of the line.
    .help = Take them out.
whitespace-joined = A space is missing beside what is put in.
    .help = Write it as the line below.
# $code (string) code of the character
whitespace-odd = A space of an unusual width stands here: { $code }.
    .help = Write an ordinary space.
# $code (string) code of the character
whitespace-tab = A tab stands inside the text.
    .help = Write an ordinary space.

## Silences

# $name (string) name of the rule
silence-without-reason = "{ $name }" is kept quiet here without a reason.
    .help = Say why: { "#" } linnet: allow { $name } because …
    .why = Whoever reviews the text next must know that it was looked at.
# $name (string) name of the rule
silence-unused = Nothing here breaks the rule "{ $name }", so there is nothing to keep quiet.
    .help = Take the comment out.
    .why = A later fault at this place would go unseen.

## Files of other translation tools

# $what (string) what stands there
exchange-line = This line cannot be read: { $what }
    .help = Save the file with a program for translations, or take a new one: linnet locale export.
    .why = Words that were written here would never reach a child.
# $text (string) the English text
exchange-no-name = The line that names this text is missing: "{ $text }"
    .help = Keep what the exported file has above each text.
    .why = Nobody knows where these words belong.
exchange-no-locale = The file does not say for which language it is, or that language has no folder yet.
    .help = Begin with linnet locale new, then take over the file again.
    .why = Nobody knows which child these words are for.
# $id (string) name of the text
exchange-unknown = There is no text { $id } any more.
    .help = Nothing was changed. Export the language again.
    .why = No child would ever see these words.
# $id (string) name of the text
exchange-outdated = The English of { $id } has changed since the file was made.
    .help = The words were taken over. Look whether they still say the same.
    .why = A child would be told something else than in English.

## Flows

# $what (string) what the reader of TOML says, in English
toml = This cannot be read as TOML: { $what }
    .help = Compare it with a file that is whole; docs/author.md shows each kind.
    .why = Nothing of the file can be used, so a child would miss what it holds.
# $what (string) what the reader of TOML says, in English
book = The settings cannot be read: { $what }
    .help = docs/author.md shows a whole flows/book.toml.
    .why = Without the settings no conversation begins.
book-missing = The file flows/book.toml is missing.
    .help = It says where a conversation begins; docs/author.md shows one.
# $id (string) the name
bad-id = "{ $id }" cannot be the name of a node.
    .help = Use small letters a to z, figures and hyphens, and begin with a letter.
    .why = Places are kept by their names; an odd one would be lost.
# $id (string) the name
bad-id-choice = A choice cannot be called "{ $id }".
    .help = Use small letters, figures and hyphens; names of the engine's own choices (more, help, back) are taken.
# $id (string) the name
bad-id-flow = A flow cannot be called "{ $id }".
    .help = Name the file with small letters, figures and hyphens; names of the engine's own texts are taken.
flow-head = This flow does not say how it is entered.
    .help = Begin the file with [flow] and, below it, the line kind = "topic".
    .why = Nobody knows whether a child may enter here.
no-start = This flow has no node called "start".
    .help = Call the first node [start].
    .why = A child who chooses the topic would come to nothing.
# $id (string) the node
id-clash = "{ $id }" cannot be told apart from another node, or from the old name of one.
    .help = Give it another name.
    .why = Two places could be taken for one another.
too-many-nodes = There are more than 65,534 nodes.
    .help = Take some out.
    .why = A state has no room for more.
# $kind (string) the kind of node
# $key (string) the key
missing-key = A node of kind { $kind } needs "{ $key }".
    .help = Add a line that begins with { $key }.
    .why = The step would not know where to go on.
# $kind (string) the kind of node
# $key (string) the key
unused-key = A node of kind { $kind } has no use for "{ $key }".
    .help = Remove that line, or change the kind.
    .why = What the author meant would not happen.
# $key (string) the key
unknown-key = The key "{ $key }" is not known here.
    .help = Remove it, or see docs/author.md for the keys of each kind.
    .why = What the author meant would not happen.
# $key (string) the key
# $near (string) the key that was meant
unknown-key-near = The key "{ $key }" is not known here.
    .help = Was "{ $near }" meant?
# $limit (number) how many flags there may be
too-many-flags = There is room for { $limit } flags.
    .help = Use one of the flags that are there.
    .why = A state has no room for more.
# $code (string) what stands there
bad-country = "{ $code }" is not a country code.
    .help = Write the two capital letters of the country, such as TG.
    .why = A child of that country would be shown nothing of it.
# $ids (string) the nodes
endless-loop = { $ids } run in a circle without waiting for the child.
    .help = Put a node that waits (ask, listen, helpline, safe) into the circle.
    .why = The conversation would never come to a child's turn.
# $value (string) the value
# $of (string) what it is a value of
bad-value-check = "{ $value }" is not a value that "{ $of }" can have.
    .help = Write "7-12" or "13-17" for age, two capital letters for country, "yes" for a flag.
    .why = No child would ever be led that way.
# $flow (string) the flow
call-topic = "{ $flow }" is a topic, and only parts can be called.
    .help = Lead to "{ $flow }/start" instead, or make that flow a part.
    .why = A topic does not come back to where it was called.
# $flow (string) the flow
unknown-flow = There is no flow called "{ $flow }".
    .help = Name a flow that has a file in flows/.
    .why = A child who takes this way would get no answer.
# $flow (string) the flow
# $near (string) the flow that was meant
unknown-flow-near = There is no flow called "{ $flow }".
    .help = Was "{ $near }" meant?
# $age (string) what stands there
bad-age = "{ $age }" is not an age band.
    .help = Write "7-12" or "13-17".
    .why = No child would be of that age.
# $flag (string) the flag
unknown-flag = There is no flag called "{ $flag }".
    .help = Add it at the end of the flags in flows/book.toml.
    .why = What a child said would be forgotten.
# $flag (string) the flag
# $near (string) the flag that was meant
unknown-flag-near = There is no flag called "{ $flag }".
    .help = Was "{ $near }" meant?
# $to (string) the target
lead-into-part = "{ $to }" is inside a part, which has nowhere to come back to.
    .help = Add a node of kind call that calls the part, and lead to that.
    .why = The conversation would end in the middle.
# $to (string) the target
unknown-target = "{ $to }" leads to a node that does not exist.
    .help = Name a node of this flow, or "flow/node" of another.
    .why = A child who takes this way would get no answer.
# $to (string) the target
# $near (string) the node that was meant
unknown-target-near = "{ $to }" leads to a node that does not exist.
    .help = Was "{ $near }" meant?
# $category (string) what stands there
unknown-category = "{ $category }" is not a kind of danger.
    .help = docs/author.md lists the kinds of danger.
    .why = A child in danger would be left without advice.
# $category (string) what stands there
# $near (string) the one that was meant
unknown-category-near = "{ $category }" is not a kind of danger.
    .help = Was "{ $near }" meant?
# $category (string) the kind of danger
no-advice = The danger "{ $category }" has no advice flow.
    .help = Add under [advice] the line { $category } = "flow/start".
    .why = A child in that danger would be left without advice.
# $node (string) the node
# $count (number) how many there are
# $limit (number) how many there may be
too-many-choices = { $node } has { $count } choices, and { $limit } are the most.
    .help = Put a node in between, or leave the rarest choice to the words she types.
    .why = Many buttons are hard to read for a child in distress.
# $country (string) its code
no-partner-contact = { $country } has a partner, and no contact of its own.
    .help = Write flows/helplines/{ $country }.toml, with a source for each contact.
    .why = A child of a country where we have partners would see nobody near her.
# $topic (string) the flow
topic-without-words = No words lead to the topic "{ $topic }".
    .help = Add a table [{ $topic }] with words = ["…"].
    .why = A child who types what happened would not be led there.

## Screens

# $node (string) the node
large-turn = { $node }: this turn is larger than the 4 KiB to which every turn is filled up.
    .help = Shorten the text, or let a choice come before the rest.
    .why = Its length would tell whoever watches the network what it is about.
# $node (string) the node
no-text = { $node }: a child would see nothing here.
    .help = Write the text of this node.
    .why = A child would come to a step that says nothing.
# $node (string) the node
# $count (number) how many there are
# $limit (number) how many there may be
too-many-bubbles = { $node }: { $count } bubbles come in one turn, and { $limit } are the most.
    .help = Shorten the text, or put a choice between its parts.
    .why = On a small phone the first words would be gone before they are read.
# $node (string) the node
# $count (number) how many there are
# $limit (number) how many there may be
too-many-bubbles-part = { $node }: { $count } bubbles come in one turn after a part, and { $limit } are the most.
    .help = Shorten the text, or let the part end after a choice.
# $node (string) the node
dead-end = { $node }: nothing can be chosen here.
    .help = Add a choice that every child may take.
    .why = A child would be stuck.
# $node (string) the node
no-label = { $node }: a button has no words.
    .help = Write a label for every choice.
    .why = A child would not know what the button does.
# $node (string) the node
same-label = { $node }: two buttons read the same.
    .help = Word each label differently.
    .why = A child could not tell one from the other.
# $node (string) the node
# $steps (number) how far the end is
# $limit (number) how far it may be
far-end = From { $node } the nearest end is { $steps } steps away, and { $limit } are the most.
    .help = Add a choice that leads to an end.
    .why = A tired child must be able to stop.
# $node (string) the node
far-end-never = From { $node } no end can be reached.
    .help = Add a choice that leads to an end.
# $node (string) the node
unreachable = Nothing leads to { $node }.
    .help = Lead a choice to it, or remove it.
    .why = No child would ever read it, though reviewers do.
# $id (string) the message
number-in-text = "{ $id }" holds a number that could be dialled.
    .help = Contacts come from flows/helplines; show them with a node of kind helpline.
    .why = A number in a sentence is not kept up to date, and a wrong one sends a child nowhere.
# $id (string) the message
safe-word-in-text = "{ $id }" holds a safe word.
    .help = Use another word here, or choose another safe word in locale.toml.
    .why = Help must come when a child asks for it, and not by accident.
# $word (string) the safe word
safe-word-in-risk = The safe word "{ $word }" is also a word of the risk rules.
    .help = Choose another safe word.
    .why = A child who types it wants contacts at once, and whoever does not must not get them by accident.
# $word (string) the safe word
# $topic (string) the topic
safe-word-in-topics = The safe word "{ $word }" is also a word of the topic "{ $topic }".
    .help = Choose another safe word.
    .why = A child who types it wants contacts at once, and whoever does not must not get them by accident.
# $id (string) the message
# $text (string) the question
asks-personal = "{ $id }" asks a child for what gives her away: { $text }
    .help = Ask what happened, or offer choices; no answer needs who or where she is.
    .why = What she types may be seen by whoever looks at her screen.
# $id (string) the message
# $measure (number) how hard it is
# $limit (number) how hard it may be
# $band (string) the age band
hard-to-read = "{ $id }" is hard to read: LIX { $measure }, and { $limit } is the most for { $band }.
    .help = Write shorter sentences and everyday words.
    .why = A child in distress reads less well than on other days.
# $id (string) the message
# $length (number) how many letters
# $limit (number) how many there may be
hard-to-read-phrase = "{ $id }" goes on for { $length } letters without a pause, and { $limit } are the most.
    .help = Write shorter sentences, with a space where one would breathe.

## Languages

# $file (string) its name
missing-file-locale = The file { $file } is missing, so this language is not offered.
    .help = Copy locales/en/{ $file } and write it for this language.
    .why = Nothing is known about this language.
# $file (string) its name
missing-file-risk = The file { $file } is missing, so this language is not offered.
    .help = docs/risk-format.md shows how it is written.
    .why = Danger would not be noticed in this language.
# $file (string) its name
missing-file-topics = The file { $file } is missing, so this language is not offered.
    .help = Copy locales/en/{ $file } and write it in this language.
    .why = A child's own words would lead nowhere.
# $count (number) how many are missing
# $id (string) the first of them
missing-safety-message = { $count } safety messages are missing, among them "{ $id }".
    .help = Write them; this checker names each.
    .why = A safety message never comes in another language, so this one is not offered.
# $id (string) the message
# $node (string) the node
# $labels (string) the labels it needs
missing-message-node = The message "{ $id }" of the node { $node } is missing, or not whole.
    .help = It needs a text{ $labels }.
    .why = A child would come to a step that says nothing.
# $id (string) the message
# $what (string) why, in English
unknown-reference-put = "{ $id }" cannot be put together: { $what }
    .help = A text may use { "{" } $safe-word { "}" } and the terms of terms.ftl, spelt as they are there.
    .why = A child would see the name of a variable instead of words.
# $what (string) what the reader of TOML says, in English
locale-file = This file cannot be read: { $what }
    .help = locales/en/locale.toml is a whole one.
    .why = The language could not be offered.
no-safe-word = This language has no safe word.
    .help = Write an ordinary word that no text of it uses: safe-words = ["…"]
    .why = A child who is watched could not ask for help unnoticed.
exit-page = The page to leave to must begin with https://
    .help = Write a whole address of a page that looks harmless.
    .why = Whoever looks over a child's shoulder must see an ordinary page.
# $name (string) the word set
unknown-word-set = No flow is called "{ $name }", and no node listens for it.
    .help = Remove it, or name it after a flow.
    .why = These words would lead nowhere.
# $name (string) the word set
# $near (string) the one that was meant
unknown-word-set-near = No flow is called "{ $name }", and no node listens for it.
    .help = Was "{ $near }" meant?
