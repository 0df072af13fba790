### Planning a campaign safely. For a child or a group that wants to change something.

# First screen. Encouraging, never cute. The right to speak first.
campaign_start =
    You want to change something. That is your right, and it matters.

    A plan keeps you and others safe. Where are you now?
    .plan = I am planning something
    .running = It is already going on
    .list = Show me a short checklist
    .worried = Who could be against it?
    .in-danger = I am in danger now

campaign_place =
    Where will it happen? You can pick more later.
    .online = Online
    .street = In the street
    .school = At school
    .meeting = In a meeting with officials
    .art = With art, music or posters

# Thailand. No posting advice without an adult ally.
campaign_online-th =
    You have the right to your opinion. In Thailand, posts can bring children to court.

    Show each post to a grown-up on your side first. Post later, not live.
    .ally = Who is on my side?
    .name = My name or a group name?
    .pictures = Check a picture
    .next = Go on

# Togo.
campaign_online-tg =
    You have the right to your opinion. In Togo, a post or a like can bring trouble.

    Only share what you have checked. Ask a grown-up on your side first.
    .ally = Who is on my side?
    .name = My name or a group name?
    .pictures = Check a picture
    .next = Go on

campaign_online-any =
    Post later, not live. Leave out where you are, your school and your home.

    Look at things together before you post them.
    .accounts = Check our accounts
    .name = My name or a group name?
    .pictures = Check a picture
    .groups = Our group chat
    .next = Go on

campaign_school =
    Schools have rules. Asking first can open doors. Is there a teacher on your side?
    .yes = Yes, there is
    .no = No, or they said no
    .rights = What are my rights?

campaign_school-no =
    A no at school is not the end. Your opinion is still yours.

    You can look for another place. Or a grown-up can talk to them.
    .elsewhere = Find another place
    .tell = Who could talk to them?
    .complain = Could I complain?
    .done = Who can help me?

campaign_name =
    A group name protects each of you. Your own name is harder to take back.

    What do you want to use?
    .group = A group name
    .own = My own name
    .out-already = My name is already out

campaign_own-name =
    That is your choice. Then keep other things private: home, school, phone number.

    Use one account for the campaign and another for your life.
    .location = Hide where I am
    .two-step = Make my account safer
    .next = Go on

campaign_people =
    Who is with you? Nobody should carry this alone.
    .team = We are a group
    .alone = I am alone
    .adult = An adult helps me
    .outside = Others want to join us

campaign_team =
    Share the work. One reads the comments today, another tomorrow.

    Agree on two things: who may speak for you, and when you stop for a rest.
    .groups = Our group chat
    .against = Who could be against it?
    .list = Show me the checklist
    .done = Who can help us?

campaign_alone =
    You can start small. Try to find one friend and one grown-up on your side.

    Then someone knows about it and can help on a bad day.
    .tell = How do I ask someone?
    .against = Who could be against it?
    .list = Show me the checklist

campaign_adult =
    A good helper listens, and lets you decide. You may always say no.

    How is it with yours?
    .good = It is good
    .takes-over = They decide everything
    .odd = Something feels wrong
    .list = Show me the checklist

campaign_takes-over =
    It is your campaign. Nobody may push you to go on or to say things.

    You can tell them: I want to decide this. You can also ask another adult.
    .tell = Who else could help?
    .partner = Can I trust them?
    .done = Show me who can help

campaign_against =
    Think about this calmly. Who might not like it?
    .online = People online
    .officials = Police or officials
    .near = People close to me
    .nobody = Nobody, I think

campaign_against-online =
    Mean words say nothing about you. Let a friend read the comments first.

    Decide before you start: who blocks, who saves, who reports.
    .now = It happens already
    .account = Check our accounts
    .plan = Make a plan to stay safe
    .list = Show me the checklist

# Thailand. Nothing about politics as such, only who should be at their side.
campaign_officials-th =
    First find a grown-up on your side and a lawyer's number. Keep it on paper.

    Never go alone. Someone should know where you are.
    .ally = Who is on my side?
    .phone = They may take my phone
    .plan = Make a plan to stay safe
    .done = Who helps defenders?

campaign_officials-tg =
    First find a grown-up on your side. Keep that number on paper.

    Don't share news that you have not checked. In Togo that can bring trouble.
    .ally = Who is on my side?
    .phone = They may take my phone
    .plan = Make a plan to stay safe
    .done = Who helps defenders?

campaign_officials-any =
    First find a grown-up on your side. Keep their number on paper.

    Never go alone. Ask which rules there are in your country.
    .ally = Who is on my side?
    .phone = They may take my phone
    .plan = Make a plan to stay safe
    .done = Who helps defenders?

campaign_against-near =
    It hurts when people close to you are against it. Your opinion is still yours.

    Which is closest?
    .scared = I am scared of someone at home
    .school = It is my school
    .tell = I need someone to talk to
    .plan = Make a plan to stay safe

campaign_running =
    Well done for coming this far. How is it going?
    .attack = We are being attacked
    .tired = I am tired
    .going-well = It is going well
    .stop = I want a break

campaign_attack =
    I am sorry. It is not your fault. It does not mean that you are wrong.

    What is it?
    .hate = Mean words or hate
    .threat = Threats
    .account = Our account is gone
    .lies = Lies about us
    .posted = They posted my home or name

campaign_tired =
    Being tired is normal when you care so much. You may rest. The cause can wait for you.
    .feelings = I want to feel better
    .hand-over = Someone else takes a turn
    .pause = I want to stop for now

campaign_pause =
    You may stop, for a day or for good. You owe nobody a reason.

    Tell your group. Give your passwords only to the next person you all chose.
    .feelings = I want to feel better
    .accounts = Check our accounts
    .pressed = They push me to go on
    .done = I have what I need

campaign_list =
    Four checks. One: every face in a picture said yes.

    Two: our accounts have strong locks. Three: a grown-up on your side knows our plan.

    Four: we know what to do on a bad day. Which is still open?
    .accounts = The accounts
    .faces = The pictures
    .bad-day = The plan for a bad day
    .money = We also collect money
    .done = All done

campaign_contacts =
    Now: tell one grown-up on your side about your plan. Later: go through the checklist with your group.

    These people listen to children.
    .done = I have what I need

campaign_contacts-defenders =
    Now: tell one grown-up on your side about your plan. Later: go through the checklist together.

    These people protect defenders. Ask that grown-up to write to them.
    .child = Someone I can call myself
    .done = I have what I need

campaign_close =
    Good luck with what you want to change. You can come back any time and clear this chat.
