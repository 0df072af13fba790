### The first minutes: wording for teenagers where it should differ. The very first screen is seen in this wording
### only where the page that offers the chat already says the age.

welcome_start =
    Hi. I'm { -linnet }, a computer program. Not a person, and nobody reads along.

    I help young people who speak up to stay safer, online and off. I'm no doctor or lawyer, and I can't call anyone for you.

    Nothing you write is kept, and closing the chat erases it here. Someone beside you, or in charge of this device or network, may still see it. Please don't type names or addresses.

    One word to remember: { $safe-word }. Type it any time and I show you people who can help.
    .quick = Skip the questions

welcome_country =
    Which country are you in? Helplines and some advice depend on it.

    I never look up where you are, and you can skip this.

welcome_countries = Pick your country, type its name, or choose not to say.

welcome_screen =
    To get out fast, press Leave, or Shift three times on a keyboard. An ordinary page takes its place.

    What that can't hide: the browser history stays, a school or home network can see the address of this site, and spyware sees everything on the screen.

    Can someone else see this screen right now?

welcome_unsure =
    Fair enough. Is anyone beside you? Is this a school, work or family device? Does someone know how to unlock it?

    If so, let's act as if someone could see it.

welcome_observed =
    Good to know. You can wait until you're alone, or use a safer device: a library's, or a friend's.

    You can also go on now. Leave works at any moment.
    .go-on = Go on now
    .reads = Someone goes through my phone
    .later = I'll come back later

welcome_traces =
    Next time, open a private window first: it keeps no history on this device. The network can still see which site you visit.

    If you're afraid of whoever looks, don't delete or change anything on this phone yet. Sudden changes stand out. Use another device if you can.
    .go-on = Go on now
    .later = I'll come back later

welcome_later =
    Good plan. Come back whenever it's safer, or not at all: your choice. Closing this chat erases it here.

    Keep the word in mind: { $safe-word }.

welcome_topics =
    What is it about? Pick the closest, or type a few words.
    .happening = Something is being done to me
    .tech = My phone and accounts
    .speaking = I campaign or speak up
    .heart = How I feel, home, or a friend

welcome_happening =
    I'm sorry you have to deal with this. It's not your fault. What comes closest?
    .people = Threats, hate, lies or doxxing
    .pictures = Images, pressure or money
    .watched = Someone is spying on my phone

welcome_people =
    None of this is the price of speaking up. What comes closest?
    .threats = I'm being threatened
    .hate = Hate, bullying or a pile-on
    .lies = Lies about me or my group
    .doxxing = My private details were posted
    .fake-me = A fake account in my name

welcome_pictures =
    You're not in trouble with me. What comes closest?
    .images = Nudes or intimate pictures
    .deepfake = A fake or AI picture of me
    .grooming = Someone gets too close online

welcome_tech =
    What comes closest?
    .account = My account is hacked or shared
    .locks = Passwords and two-step login
    .phishing = A suspicious link or message
    .chats = Safe group chats

welcome_locks =
    Where do you want to start?
    .passwords = Strong passwords
    .two-step = Two-step login
    .check-accounts = Quick check of my accounts

welcome_devices =
    What comes closest?
    .watched = Someone is spying on my phone
    .taken = My phone was seized or searched
    .shared = Shared and school computers
    .location = Who can see my location
    .offline = The internet is cut off

welcome_speaking =
    Speaking up is your right. Let's make it safer. What comes closest?
    .campaign = Planning a campaign

welcome_out =
    What comes closest?
    .protest = A protest
    .meetings = UN and other official meetings
    .location = Who can see my location
    .offline = The internet is cut off

welcome_posting =
    What comes closest?
    .consent = Consent of the people I show
    .check-picture = Check a picture before posting
    .lies = Lies about me or my group

welcome_my-rights =
    What comes closest?
    .rights = Which rights I have
    .complain = Where I can complain
    .meetings = UN and other official meetings
    .reporting = Reporting to a platform

welcome_heart =
    What comes closest?
    .feelings = Stress, fear or burnout
    .low = I think about dying or self-harm
    .home = Home isn't safe for me
    .friend = A friend needs help
