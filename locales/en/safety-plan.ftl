### A small safety plan for the next days. Called after a threat or when private things were posted.
### Small, doable things; no fear. Some children have no home, or no safe one.

safety-plan_start =
    A few small things can make the next days safer. Where do you feel unsafe? You can look at more than one.
    .way = On my way somewhere
    .school = At school or in a class
    .home = Where I live or sleep
    .online = Online
    .action = At a meeting or an action

safety-plan_way =
    For some days, don't go alone. Go with a friend or a grown-up on your side. Take another way if you can.

    Tell someone when you leave and when you arrive. Choose places to go into: a shop, a clinic, a library.
    .followed = Someone follows me now
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_school =
    Choose one grown-up at school whom you trust. Tell them: 'Someone scares me. I need a safe place here.'

    Stay near friends in breaks. Agree who may pick you up, and that nobody else may.
    .not-safe = I trust nobody at school
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_school-not-safe =
    That is hard. A grown-up from outside can speak with the school for you. Or come with you.

    Until then: stay near friends, and don't let anyone call you away alone.
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_home =
    What is it that feels unsafe there?
    .inside = Someone who lives with me
    .outside = Someone could come from outside
    .moving = I have no fixed or safe place

# Contacts are shown below this text.
safety-plan_inside =
    Then you deserve more than a plan from a program. It is not your fault.

    These people know how to help when home is not safe. You choose what you tell them. Type { $safe-word } any time to see help again.
    .signal = Make a secret signal
    .go-on = Go on

safety-plan_outside =
    Tell a grown-up you live with, if they are on your side. Agree together: we don't open to strangers.

    Agree who opens the door and who answers calls. Know one neighbour you can go to.
    .someone-there = Someone is there now
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_moving =
    Try to sleep near people you trust. Tell one of them what scares you.

    Find out who is responsible for children there. Many shelters and camps have such a person.
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_online =
    Set your account so that only friends see it. Turn off your location. Post about a place after you left it.

    Let a friend read new messages for some days. You still have your voice there.
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_action =
    You have the right to be there. Go with someone. Agree where you meet if you lose each other.

    Tell the organisers what worries you. Agree on what makes you leave early. Leaving is okay.
    .signal = Make a secret signal
    .another = Another place
    .go-on = I have my plan. Go on

safety-plan_signal =
    Choose a normal word or picture with someone you trust. When you send it, it means: 'Come or call. I need help.'

    Agree what they do then. And keep one important number on paper.
    .another = Another place
    .go-on = I have my plan. Go on

# Emergency contacts are shown below this text.
safety-plan_now =
    Go where people are: a shop, a neighbour, a clinic. Say: 'I am in danger. Please help me.'

    You or someone there can call. I am a program. I can't call for you. Type { $safe-word } any time to see help again.
    .signal = Make a secret signal
    .go-on = I am safe now. Go on
