### The first minutes of a conversation. Base wording: for children of 7 to 12 and for all who did not say.
### Short: a child in trouble must not have to read much. Calm, honest, not cute.

# The very first screen. Says the safe word in passing, as if it were any word.
# Nothing may be typed before a child has read: a program, nobody reads, nothing kept, who may still see.
welcome_start =
    Hello. I am { -linnet }, a computer program. I am not a person, and nobody reads this chat.

    I can help you stay safe when you speak up. I am not a doctor. I cannot call anyone for you.

    I keep nothing you write. Close this chat and it is gone. Someone near you, or on this device or network, may see it. So please do not type names or addresses.

    A word to remember: { $safe-word }. Type it any time. Then I show you people who can help.
    .begin = Let's begin
    .quick = No questions, please
    .who = Tell me more about you
    .now = I am in danger now

# The child chooses. Not answering is just as good.
welcome_age =
    How old are you? Then I can use the right words. You do not have to say.
    .younger = 7 to 12
    .older = 13 to 17
    .quiet = I'd rather not say

welcome_country =
    Which country are you in? Then I can show you helplines there. Those are people who listen to children.

    I never look up where you are. You can skip this too.
    .brazil = Brazil
    .moldova = Moldova
    .thailand = Thailand
    .togo = Togo
    .other = Another, or I'd rather not say

# A list of countries follows; the last button is "I'd rather not say".
welcome_countries = Choose your country, or type its name. Or choose not to say.

# How to leave, and its limits. "Leave" is the button always on screen; use the same word as on that button.
welcome_screen =
    To leave fast, press Leave. On a keyboard, press Shift three times. You then see an ordinary page.

    Leaving does not hide everything. The list of pages you visited stays. A school network or a spy app may see more.

    Can someone else see this screen?
    .yes = Yes
    .no = No
    .unsure = I am not sure
    .go-on = Skip this

welcome_unsure =
    That is okay. Think for a moment. Is someone beside you? Does someone else look into this phone or computer?

    If it may be so, let us be careful.
    .yes = Someone may see it
    .no = I think nobody sees it

# The child said that someone may see the screen.
welcome_observed =
    Thank you. That is good to know. You can wait until you are alone. Or use a safer device, like at a library.

    You can also go on now. Press Leave whenever you need to.
    .go-on = I go on now
    .traces = How do I leave fewer traces?
    .reads = Someone reads my phone
    .later = I come back later
    .now = I am in danger now

welcome_traces =
    Next time, open a private window first. It keeps no list of pages. Close it when you are done.

    Are you afraid of the person who looks? Then change nothing on this phone. Use another device if you can.
    .go-on = I go on now
    .later = I come back later

welcome_later =
    That is a good plan. You can come back any time, or never. Close this chat and it is gone.

    Remember the word: { $safe-word }.

# All topics start here. Also where "something else" and "start again" lead.
welcome_topics =
    What is it about? Choose what is nearest. Or type a few words.
    .happening = Something bad happens to me
    .tech = My phone and my accounts
    .speaking = I speak up for something
    .heart = Feelings, home or a friend
    .lost = I don't know where to start

welcome_happening =
    I am sorry this happens to you. It is not your fault. Which is nearest?
    .people = Someone is mean or scares me
    .pictures = Pictures, secrets or money
    .home = Someone hurts me at home
    .taken = My phone was taken or searched
    .watched = Someone watches my phone

welcome_people =
    Nobody has the right to treat you badly. Which is nearest?
    .threats = They say they will hurt me
    .hate = Mean or hateful messages
    .lies = They tell lies about me
    .doxxing = They posted where I live or learn
    .fake-me = Someone pretends to be me

# No sexual detail. Calm.
welcome_pictures =
    You are not in trouble with me. Which is nearest?
    .images = A picture of my body
    .deepfake = A fake picture of me
    .grooming = Someone is too friendly to me
    .scams = Someone wants money or offers a job
    .reporting = I want to report something

welcome_tech =
    Which is nearest?
    .account = Someone is in my account
    .locks = Passwords and locks
    .phishing = A strange link or message
    .chats = My group chats
    .devices = Phones, Wi-Fi and computers

welcome_locks =
    Good locks keep your things yours. Where do you want to start?
    .passwords = A strong password
    .two-step = A second lock
    .check-accounts = A quick check of my accounts

welcome_devices =
    Which is nearest?
    .watched = Someone watches my phone
    .taken = My phone was taken or searched
    .shared = A computer that others use too
    .location = Who sees where I am
    .offline = The internet does not work

welcome_speaking =
    You have a right to speak up. Let us make it safer. Which is nearest?
    .out = Protests and meetings
    .posting = Posting pictures and stories
    .campaign = Planning something together
    .my-rights = My rights
    .check-partner = Can I trust this group or person?

welcome_out =
    Which is nearest?
    .protest = Going to a protest
    .meetings = Speaking at a big meeting
    .location = Who sees where I am
    .offline = The internet does not work

welcome_posting =
    Which is nearest?
    .consent = Asking people before I post
    .check-picture = Is this picture okay to post?
    .chats = Our group chat
    .lies = Someone tells lies about us

welcome_my-rights =
    Which is nearest?
    .rights = Which rights do I have?
    .complain = Where can I complain?
    .meetings = Speaking at a big meeting
    .reporting = Reporting something in an app

welcome_heart =
    All feelings are okay here. Which is nearest?
    .feelings = I feel sad, scared or tired
    .low = I don't want to live any more
    .home = Someone hurts me at home
    .friend = I worry about a friend
    .talk = I want to talk to a person
