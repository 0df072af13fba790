### Asked for money, or offered a job, a prize or a trip, for teenagers.

scams_start =
    Money tricks are built by people who practise all day. Falling for one, or almost, is not your fault.

    What comes closest? Pick one or use a few words. No names, account numbers or links, please.
    .asked = Someone asks me for money
    .job = A job, casting or trip offer
    .paid = I already paid or sent something
    .blackmail = Pay, or else

scams_which =
    I didn't catch that. Which of these comes closest?
    .asked = Someone asks me for money
    .job = A job, casting or trip offer
    .paid = I already paid or sent something
    .blackmail = Pay, or else

scams_asked =
    You can take your time. Hurry, secrecy and unusual ways to pay are the three signs most tricks share.

    Who is asking?
    .donation = A cause or a campaign
    .pushed = Someone I know pressures me

scams_friend =
    A friend's account may be taken over, or copied. Check through another way: call, or ask face to face. Don't ask in the same chat.

scams_not-them =
    That has the marks of a trick, and you looked twice. Keep the message and the account name, report the account, and warn others through another channel.

    If it came from a friend's account, your friend may need help to get it back.

scams_prize =
    Prizes and grants don't charge a fee, and nobody real takes payment in gift card codes. Real funders also don't rush you.

    For a grant for your group, let an adult ally call the organisation on a number you found yourself.

scams_donation =
    Movements need money, and people copy their names to collect it. Which fits?
    .asks-us = Strangers ask us to donate
    .in-our-name = Someone collects in our name

scams_we-collect =
    In many places people under 18 can't hold money for a group, and money gives opponents something to attack. An organisation you trust can hold it.

    Two people count, every amount is written down, and what it was for is open to all.
    .tell = How do I ask an adult?

scams_pushed =
    Pressure is not a favour between friends. You can say no without a reason, and you don't owe anyone proof.

    Which comes closest?

scams_job =
    Real offers survive questions. Slow down if there is a hurry, a secret, or a contract only in a chat. Some people also use a cause: the fellow activist who offers fame or travel.

    What is the offer like?
    .travel = A meeting or a trip
    .pictures = They want pictures or a casting
    .tasks = Easy tasks, big money

scams_travel =
    An offer to meet or travel from someone you know only online can be a way to hurt or exploit young people. It can also be real, and a real one can wait.

    Take no trip that nobody you trust knows of. Keep your passport or ID in your own hands.
    .not-going = I will not go alone

scams_going =
    Before anything else, tell an adult you trust today. They can call the organisation itself, on a number you found yourselves.

    Who pays, who meets you, where you sleep, how you get home: if they won't answer that, it is no.

scams_pay-first =
    Fees for training, papers or equipment are the usual sign. Task apps often pay small sums first, then ask for yours.

    You can stop at any point, even if it feels as if you'd lose what you put in.

scams_my-account =
    Letting money pass through your account, phone or ID can make you part of a crime you know nothing about. That is what the offer is for.

    Stop now, keep every message, and get an adult ally today. It is better to come forward early, with someone beside you.

scams_paid =
    It happens to careful people. What matters now is what they have. What did you send?
    .papers = My ID or other papers
    .password = A password or login code
    .picture = A nude or sexual picture

scams_paid-money =
    Stop paying, also if they promise it back. With an adult, contact the bank, payment app, gift card company or phone company at once: some payments can still be stopped.

    Keep receipts, codes and messages.
    .again = They want more

scams_paid-papers =
    Note what they have: which paper, which side, which date. If contacting the office that issued it is safe for you, an adult can ask there what to do.

    Watch for accounts opened in your name. Never send more papers to prove who you are.
    .doxxing = They published it

scams_again =
    A second demand is common, and so are helpers who say they can win your money back for a fee. Both are the same trick.

    You can go silent. Save, report, then block.

scams_blackmail =
    This is not your fault. Paying rarely ends it: usually they ask again.

    Stop answering and don't delete anything. What are they threatening with?
    .picture = A picture or video of me
    .account = My account or my data
    .hurt = Harm to me or someone close

scams_contacts =
    Now: if it may be a trick, no payment and no answer, and keep the messages. Later: warn your group, and check your accounts.

    These services help with trouble online.

scams_contacts-child =
    Now: one adult you trust. Later: go through it together.

    These services are for young people. They can't bring money back, but they can help you plan.

scams_close =
    Stopping to check was the right move. Come back whenever you like, and clear this chat if others use this device.
