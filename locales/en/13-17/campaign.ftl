### Planning a campaign safely, for teenagers.

campaign_start =
    Wanting to change something is your right. A little planning lets you keep going longer, and protects the people around you.

    Where are you with it?
    .plan = We are planning
    .running = It is under way
    .list = Just the checklist
    .worried = Who might be against us?

campaign_place =
    Where will most of it happen? Each place has its own risks, and you can come back for the others.
    .meeting = With officials or at the UN

campaign_online-th =
    You have a right to your opinion. Children in Thailand have been charged over speech on the monarchy and the state.

    Show every post to an adult ally who knows the law before it goes out. Nothing live, nothing that shows who was where.

campaign_online-tg =
    You have a right to your opinion. Togo has a law on false news, and prosecutors say posting, sharing or liking unlawful content can be punished.

    Check facts with two sources and show posts to an adult ally first. A like counts too.

campaign_online-any =
    Choose a shared account over a personal one. Post after you have left, not live, with faces and places out unless people agreed.

    Two people look at every post: one for the message, one for safety.
    .groups = Our group chats

campaign_school =
    School rules apply, and so does your right to be heard. Asking first, in writing, gives you something to point to later. Is someone on the staff on your side?
    .yes = Yes, someone is
    .no = No, or it was refused

campaign_school-no =
    A refusal is not the last word. Ask for the reason in writing, bring an adult ally, or move it outside school where its rules reach less far.

    Weigh what it may cost you first, and decide freely.

campaign_name =
    A group name spreads the risk and outlives any one person. Your own name gives your words weight, but is hard to take back.

    What fits you?
    .out-already = My name is out against my will

campaign_own-name =
    Your decision. Then keep the rest apart: a campaign account with its own e-mail, no school, no home, no routines, and family left out unless they agree.

    Look up your own name now and then, to see what others can find.
    .location = Hide my location
    .two-step = Add a second lock

campaign_people =
    Campaigns hold when tasks are shared. Who is with you?
    .adult = An adult supports me
    .outside = Outsiders want to work with us

campaign_team =
    Share roles: who posts, who screens comments, who holds the passwords and who steps in. Change the comment shift often, it wears people down.

    Agree early who speaks to media, what you never publish, and how any of you can step back.
    .groups = Our group chats
    .done = Who can support us?

campaign_alone =
    Starting alone is fine. Going on alone is hard: find one peer and one adult you trust before it grows, even if they only check in on you.
    .tell = How do I ask an adult?

campaign_adult =
    A good ally asks what you need, tells you the risks, and accepts your no. They bring knowledge, you keep the decisions.

    How is it with yours?
    .takes-over = They take over
    .odd = Something feels off

campaign_takes-over =
    It is your campaign and your name. Adults may not use you for pictures, money or their own message, not even for a good cause.

    You can name it in the group, ask another adult, or end the work.
    .partner = Check if I can trust them

campaign_against =
    Knowing who may object is no reason to be silent. It tells you what to prepare. Who comes first to mind?
    .near = Family, school, neighbours

campaign_against-online =
    Prepare before the first post: filters on, two people screening comments, a friend who holds your phone on bad days, and a rule on when you answer once or not at all.

    Pile-ons pass, but they tire people. Plan breaks.
    .now = It has already started

campaign_officials-th =
    Before you start: an adult ally, a lawyer's number on paper, and someone who knows where each of you is. Police have followed children, and families and schools have been pressed.

    Decide in the group what each of you is ready to risk. Less is fine.

campaign_officials-tg =
    Before you start: an adult ally who knows the law, a lawyer's number on paper, and a rule in the group to share only what is checked.

    Decide in the group what each of you is ready to risk. Less is fine.

campaign_officials-any =
    Before you start: an adult ally who knows the rules on gatherings, filming and speech where you live, a lawyer's number on paper, and a check-in person.

    Decide in the group what each of you is ready to risk. Less is fine.

campaign_against-near =
    It is hard when it comes from people you live or learn with. You can keep your view and still choose what you show them.

    Which comes closest?
    .scared = I am afraid of someone at home

campaign_running =
    You got something moving. What is it like right now?
    .attack = We are under attack
    .tired = It wears me out
    .stop = I want to step back

campaign_attack =
    I'm sorry. Attacks say something about those who make them, not about your cause. What kind is it?
    .hate = Hate or a pile-on
    .account = Our account was taken over
    .posted = Private facts were posted

campaign_tired =
    Burning out is common among people who care. Rest is part of the work, and no campaign should hang on one person.
    .hand-over = Hand over my tasks

campaign_pause =
    You can step back for a week or for good, without a reason. Pass on tasks and passwords to whoever the group chose, then change what only you should know.

    People may be disappointed. That is not the same as letting them down.
    .pressed = They pressure me to stay

campaign_list =
    Before you start: everyone shown has agreed. Accounts have their own passwords and a second lock. Roles are shared, and one adult ally knows the plan.

    Also: who screens comments, who answers media, how you check in, and when you stop. What is still open?
    .accounts = Accounts and passwords
    .faces = Faces and consent
    .bad-day = A plan for bad days
    .money = Money we collect

campaign_contacts =
    Now: one adult ally who knows your plan. Later: the checklist, with your group.

    These services are for people under 18.

campaign_contacts-defenders =
    These organisations support people who defend rights. An adult ally should make the contact.

    Now: one adult ally who knows your plan. Later: the checklist, with your group.
    .child = Someone I can talk to myself

campaign_close =
    Strength to you and your group. Come back whenever you like, and clear this chat if others use this device.
