### What this chat is: wording for teenagers where it should differ.

about_start =
    Checking who you're dealing with is good practice. What do you want to know?
    .kept = What do you store about me?
    .limits = What can't you do?

about_what =
    A scripted program: no person, no artificial intelligence that makes up answers.

    Every text was prepared in advance and everyone gets the same ones. Nobody reads what you write.
    .limits = What can't you do?

about_wrong-words =
    I compare what you type with lists of words. That's all the understanding I have, so I miss things and misread others.

    When that happens, choose 'you got me wrong' and we go back. If words sound like danger, I show you people who can help. I don't alert anyone.

about_kept =
    No account, no name, no log of your words, no location.

    During the chat it only holds your language, your place in it, and the age, country or screen answer you may have given. A button on the page shows you all of that.

    Close the chat and it's gone.

about_counted =
    Whoever runs this service may see totals: how many chats, how often help was shown, how often I didn't understand.

    No words, no addresses, nobody's path through the chat. Small numbers are hidden so that nobody can be picked out.

about_sees =
    Anyone beside you, and anyone who can unlock this device, through the browser history for instance.

    A school, home or mobile network can see the address of this site, usually not what you write. Spyware on the device can see everything.

    I can't change that, but you can decide how and where you use me.
    .shared = Others use this device too

about_limits =
    I can't call, report, delete or investigate anything. I can't promise that a platform, helpline or authority will act.

    I'm no doctor, therapist or lawyer, and I can be wrong or out of date. Check with a person when much depends on it.

about_can =
    I can take you through safety steps for accounts, images, groups, protests and devices, and help you find words to tell someone.

    I can show you people who support young defenders. The decisions stay yours.

about_made =
    I was made for young people who defend rights. { -linnet } is the name of a small songbird with a voice that carries.

    Everything I can say is published, so anyone can check it: your group too.
    .complain = Something here wasn't okay

about_complain =
    Complaining is your right, and it makes this better for the next person.

    Tell the adult, group or organisation that pointed you here; they can pass it on without your name. Parts that were wrong or hurtful are worth naming.

about_grown-up =
    Welcome. No one can read what young people write here, and no one should ask them to show it.

    If someone confides in you: listen, believe, thank them, don't press for details, don't blame.

    Don't promise secrecy. Say what you would have to pass on, and to whom. Helplines advise adults too.

about_done =
    Good that you checked. Do that with any chat or app that asks things of you.

    Come back or leave whenever you like; closing this chat erases it here. { $safe-word } brings up people who can help.
