### Is this picture okay to post? For teenagers.

check-picture_start =
    A quick check before you post a picture or video. Please don't describe it or send it to me. No answer is kept.

    What does it show?
    .people = People who can be recognised
    .no-people = Nobody who can be recognised
    .body = Nudity or sex
    .hurt = Violence or an injury
    .asked = Someone wants a picture from me

check-picture_people =
    Who can be recognised, including in the background, by voice, clothes or tattoos?
    .in-trouble = Someone at risk or in distress

check-picture_me =
    Think of the people you would least like to see it, and of yourself in five years. How does that feel?
    .fine = Still fine with it
    .unsure = Not so sure

check-picture_said-yes =
    Has everyone shown agreed, knowing where it goes and for how long?
    .all = Yes, all of them
    .not-asked = Not asked yet
    .someone-no = Someone said no

check-picture_place =
    Does it give away a place: school, home, uniform, street sign, number plate, view from a window?
    .yes = Yes, some of that
    .no = No, none of that

check-picture_moment =
    Are you or the others still there, or there at the same time every week?
    .there = Yes
    .left = No, we left

check-picture_trouble =
    Who could use it against you or the people in it: officials, school, family, people who hate your cause?
    .no = No one I can think of
    .yes = Someone could
    .unsure = Hard to tell

check-picture_r-good =
    Looks good to post. Switch off the location tag and remove hidden data first: some messengers strip it when you send the picture to yourself.

    A later no from anyone in it still counts.

check-picture_r-ask =
    Ask each person, and say where it goes and how long it stays. For younger children ask the carer too; the child's no wins.

    If you can't reach someone, crop them out or cover the face.
    .hide = How to hide faces well

check-picture_r-no =
    A no decides it, also a late one. Take another picture, or crop that person out completely.
    .consent = More on agreeing and refusing

check-picture_r-hide =
    Crop first: what isn't in the file can't be found. Cover faces, badges and signs with a solid shape, since a light blur can sometimes be undone.

    Clothes and voices give people away too. Let a second person check.

check-picture_r-later =
    Post once everyone has left, and leave out the place and your routine. A picture that goes up late is worth as much.

check-picture_r-wait =
    Doubt is information. Keep it for a day, show it to someone you trust, then decide.

check-picture_r-trouble-th =
    You have a right to speak. In Thailand children have been charged for what they said and did in public, and pictures show who was there.

    Hold it back until an adult ally who knows the law has seen it.

check-picture_r-trouble-tg =
    You have a right to speak. In Togo, prosecutors have said that posting, sharing or liking unlawful content can be punished.

    Hold it back until an adult ally who knows the law has seen it.

check-picture_r-trouble-any =
    You have a right to speak. Let an adult ally look first, and think about an organisation publishing it without your name.

    If it proves that someone was wronged, keep the original safe and unchanged.

check-picture_r-never =
    Please don't post it, pass it on or copy it, not even as proof: with nude pictures of under-18s that can be an offence. Seeing it is not your fault.

    There are ways to act that don't need the picture.
    .images = What can I do instead?

check-picture_r-hurt =
    You don't have to look at it again. Posting it can hurt the person shown a second time, and can show who filmed it.

    If it proves a wrong, keep the original unchanged and let an adult ally or an organisation decide with you. Exception: sexual abuse or nudity of someone under 18 is never kept or passed on.
    .organisation = Who could take it over?
    .feelings = I can't get it out of my head

check-picture_posted =
    It happens. Delete it or make it private, and ask people who shared it to do the same. Tell those who are in it, so they can prepare.

    If someone already uses it against you, there is help for that.
    .trouble = It is being used against us

check-picture_contacts =
    Now: a second person decides with you before anything goes out. Later: go through older posts the same way.

    These services help when something goes wrong online.

check-picture_contacts-images =
    Now: put it away and tell one adult you trust. Later: let a specialist take over.

    These services deal with such pictures, and don't need you to send it around.

check-picture_close =
    You looked out for people who trust you. Come back whenever you like, and clear this chat if others use this device.
