### Going to a protest or another public action, and pictures of it. The right to meet peacefully is said first.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

protest_start =
    Meeting peacefully to speak up is your right, also under 18. It does not guarantee that everyone respects it, so a little planning pays off. Where are you with it?

# Thailand only. Facts without fear, the decision stays with the child and an adult ally.
protest_going-th =
    In Thailand, under-18s have been charged after protests, and rules on gatherings and speech are strict. Talk it through first with an adult ally who knows them; then decide for yourself.

# Togo only.
protest_going-tg =
    In Togo, posting, sharing or even liking something that counts as unlawful can be punished. Ask an adult ally what that means for this action before you post about it.

# Planning to go. A younger child never goes alone.
protest_going =
    Go with people you trust, one adult among them. Agree where you meet if you lose each other, and when you leave. A number written on your arm works without battery. Ask the organisers who helps if something happens.

    What would you like to plan?

# No push to go, no push to stay.
protest_unsure =
    Going is a choice, and so is not going. Banners, texts, research and looking after the group's messages carry a campaign too. What makes you hesitate?

# Worry or control? Never tell a child to go in secret.
protest_family-no =
    Ask what exactly they fear, and show who you go with, how they can reach you and when you are back. A plan answers more worries than an argument. How would they take it?

# Which phone, if any.
protest_phone =
    A phone keeps you reachable, and it leaves a trace of where you were. Under 18, being reachable often weighs more; it depends on who must not know. What matters more for you?

# Taking a phone along. Base: with an adult.
protest_phone-take =
    Charged, updated, backed up. A code of six signs or more, with face and finger unlock off for the day. Location off, message previews off. Log out of what you do not need. A basic phone for calls is a good middle way.

    Phones fail, so keep a number on your arm and a place to meet.

# No phone: others must know where the child is.
protest_phone-home =
    Then it stays at home. Others will film there too, so think about how you would feel if you were seen. Covering your face is not allowed everywhere; an adult ally can tell you. Someone outside needs to know when you are due back.

    What would help now?

# Staying together, and what if not.
protest_check-in =
    A partner you do not lose sight of, a place to meet, a time to leave. And someone outside who expects your message. Agree what that person does if it does not come: whom they call, and after how long.

# The child is there now. Very short.
protest_there =
    Stay close to your people. Leaving early is always all right. What fits?

# Leaving is a good decision. No tactics.
protest_tense =
    When the mood turns, leave early and together: along the edge, not through the middle, away from pushing. In a crowd that squeezes, keep your arms in front of your chest and move with it to the side. What fits?

# Alone in a crowd.
protest_lost =
    Go to the agreed place, by calm streets with people. If nobody comes in the time you agreed, call the number on your arm, from a shop if need be. What fits?

# Filming with care for others. The law on filming police differs: ask an ally.
protest_film =
    Pictures carry a message far, and they can be used to find people. Backs, hands, signs and crowds from afar tell the story too. Ask before you show a face, and post after you have left.

    What would you like to do?

# No verdict, no technique.
protest_film-police =
    In some places that is allowed, in others it is punished, and I do not know the law where you are. An adult ally or lawyer does. No picture is worth being hurt or taken for it.

# Pictures exist. Three situations.
protest_pictures =
    Pictures can protect people and put them at risk. Where are they now?

# Thailand only. No advice on what to post.
protest_before-th =
    In Thailand, a post or a live stream can lead to a charge. Please go through it with an adult ally before anything goes online.

# Togo only.
protest_before-tg =
    In Togo, posting, sharing or liking can be punished if it counts as unlawful. An adult ally can tell you what that means here.

# Making a picture safer.
protest_before-post =
    Crop or cover faces, badges, uniforms, tattoos and house fronts; a solid sticker hides more than a blur. Hidden data can hold time and place: many apps remove it, and some messengers do when you send the picture to yourself. Use that copy.

    Ask the people shown, and post when everyone is home. What would help now?

# Already online. No blame.
protest_posted =
    Taking it down, or putting up a version with covered faces, still helps. Tell those who can be recognised, so they can take care.

# The child is in someone's picture.
protest_me-shown =
    You may ask for it to be taken down or your face to be covered, and you owe no reason. If the organisers posted it, they usually have someone for that. What fits?

# After it. Choices only.
protest_happened =
    Whatever happened there, you did nothing wrong by going. What was it?

# Referral.
protest_people =
    These people help human rights defenders and may know lawyers near you. Most work with adults and check who is writing, so an adult ally or the organisers are the usual way in.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
protest_done =
    For now: people around you, and someone who knows where you are. Later: pictures without faces, a look at what went well, and rest.

    The Help button shows people you can talk to. You can come back any time, before or after. Press Leave to clear this chat.
