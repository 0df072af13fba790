### Who can see where I am. Practical; for a child who is followed, safety first.
### Wording for 13 to 17: straight and respectful, with the reason and the choice left to the reader.

location_start =
    Where you are is your own business, and sharing it should be your choice. Please do not tell me the place. What fits?

# Frightening. First safe now, then how they knew.
location_turned-up =
    That is frightening, and it is not your fault. Stay near people for the next days, change your usual ways a little, and let an adult on your side and your group know. Please do not confront them.

    Who is it? No name needed.
    .ex = My partner or my ex

# How could they know. Choices, no digging.
location_how-knew =
    Often it is a post, a shared location, a group chat or a routine that anyone can see. What might it be?

# Fair to caring carers, open for fear.
location_family =
    In some families that is an agreement, in others it is control. A fair one says who looks, when and why, and is talked over again as you get older. How is it for you?

# It is fine. Others may still see more.
location_agreed =
    Good. Then it is worth a look now and then at who is on that list, and that nobody slipped in.

# Words for a talk about tracking. The child decides.
location_talk =
    An offer helps: 'I write when I arrive and when I leave, and you stop looking in between. We see in a month how it went.' How would they take it?

# Who can see the location. Base: look together with an adult.
location_who-sees =
    Four things can show it: apps with location access, a shared map or find-my service, your posts, and people who know your ways. What do you want to look at?

# Shared maps among friends.
location_shared-map =
    A shared map is handy on a trip and a lot to give away every day. You may stop, or share for an hour only. You owe no explanation. How is it for you?

# Pressure to share. Could be a friend, could be control.
location_pressure =
    Knowing where you are all day is no proof of friendship or love. 'I write when I get there' is an answer. How would they take it?

# Turning it off. A person who watches would notice: say so first.
location_settings =
    Anyone who tracks you may notice a change, so if you fear them, plan first. Otherwise: in the phone's settings under location, allow it only while using and only for maps. Camera, browser and social apps work without.

    Then check the list of people in find-my and shared maps, once a month. What fits?

# Honest limits.
location_network =
    No. A phone that is switched on is known to the operator's masts, whatever you set, and officials may ask for that. Other people cannot see it. Switching apps off still takes away most of what others can find out. What would help now?

# Posts and places.
location_posts =
    Street signs, uniforms, views from a window and regular times give places away. Posting an hour later, from elsewhere, changes a lot. What would you like to look at?

# Routine and school run.
location_routine =
    A routine can be read from a few posts. Leave out times, stops and the school gate; vary when you post. Going with somebody helps in the meantime.

# Old check-ins.
location_old =
    Start with the profile itself, then check-ins, then pictures around home and school. Some apps can hide all old posts at once. Ask friends to remove tags. What would you like to do?

# Picture data, in plain words.
location_hidden =
    Cameras can write time and place into the file. Turn location off for the camera, and share a screenshot or a copy sent through an app that removes such data.

# Brazil only, before the numbers.
location_people-br =
    In Brazil, telling a help service can start a case: it may go to the child protection council within a day. You can ask what happens before you tell your story.

# Referral.
location_people =
    These people listen to children and teenagers. You can ask first what they keep, and whom they would tell.

    I cannot call anyone and nobody reads this chat, so the next step is yours. Type { $safe-word } any time to see help again.

# Last words: now, later, come back, clear.
location_done =
    For now: post later instead of live. Later: a monthly look at the list of people and apps that can see where you are.

    The Help button shows people you can talk to. You can come back any time. Press Leave to clear this chat.
