### A small safety plan, for teenagers: the same places, with more to decide.

safety-plan_start =
    A few small decisions can make the coming days safer, without giving up what matters to you. Where do you feel unsafe? You can look at more than one.

safety-plan_way =
    For a few days, change your times or route and go with someone. Tell a person when you leave and when you've arrived, and agree what they do if they don't hear from you.

    Know places you can walk into: a shop, a clinic, a library, a friend's home.

safety-plan_school =
    Pick one adult there and be concrete: 'I don't feel safe at the moment. I'd like someone to know, a room I can go to, and no stranger picking me up.'

    Stay with friends in breaks and on the way out.

safety-plan_school-not-safe =
    Then someone from outside can step in: a relative, an ally from your organisation, a child helpline. They can talk to the school or come with you.

    Until then, stay with people you know, and don't go anywhere alone because someone calls you out.

safety-plan_inside =
    A checklist isn't enough there, and it isn't your fault. People who know about unsafe homes can plan with you, at your pace.

    You don't have to leave, report or confront anyone today. You can just talk. The word { $safe-word } brings these people back at any time.

safety-plan_outside =
    Tell those you live with what they need to know, if they are on your side: no opening to strangers, no information to callers, who to phone.

    Agree on a neighbour you can go to, and on one light or window sign that means all is well.

safety-plan_moving =
    In a shelter, camp, shared room or on the street, people are your protection: stay near those you trust, and let one of them know what worries you.

    Most shelters and camps have a person responsible for protecting children. You can ask for them without explaining everything.

safety-plan_online =
    For now: private account, location off, posts about places only after you've left, messages from strangers closed. Two-step login keeps people out of your accounts.

    Let someone from your group read comments for you. Being quiet for a while is a choice, not a defeat.

safety-plan_action =
    You have the right to meet and to speak. Go with a partner, agree on check-in times, and let one person outside know where you are.

    Tell the organisers what worries you. Decide beforehand what would make you leave; deciding it calmly makes it easier on the day.

safety-plan_signal =
    Agree on an everyday word or picture with someone you trust. Sent alone, it means: call me, or come, or get help.

    Agree exactly what they will do. Keep one important number on paper or in your head, in case the phone is gone.

safety-plan_now =
    Go where people are, a shop, a clinic, a neighbour, and say out loud: 'I'm in danger. Please help me call.' That is not overreacting.

    I'm a program and can't call for you. The word { $safe-word } brings these people back at any time.
