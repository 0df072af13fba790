### Doxxing, for teenagers: the child leads, with an ally at their side.

doxxing_start =
    Someone put private information about you online. I'm sorry. It isn't your fault, and being public about a cause never means that your private life is public too.

    Please don't tell me what it says. First of all: are you safe where you are?

doxxing_what =
    Good. Then we go step by step, and you decide the pace. What kind of information is it? Only the kind, please.
    .home = My home address
    .school = My school or where I go
    .number = My name, face, number or ID
    .family = My family or my organisation
    .secret = Something I hadn't told people

doxxing_home-posted =
    An address online needs more than a report, so let the people around you know today: whoever you live with and trust, and one neighbour.

    Agree on simple rules: no opening to strangers, no information to callers, deliveries you didn't order are refused.
    .next-step = How do I get it removed?

doxxing_school-posted =
    Let one adult at school know, so that no stranger gets information or picks you up. You don't need to show them the post.

    Vary your way and times for a while, and don't leave alone.

doxxing_number-posted =
    You don't have to answer unknown numbers or messages. Let them go to voicemail, and let a friend look through requests for some days.

    If it's your ID: first think about whether contacting the office that issued it is safe for you. If it is, an adult can report it there with you, because a picture of an ID can be misused.

doxxing_family-posted =
    Feeling guilty towards them is common, and still: whoever posted it is responsible, not you and not your activism.

    They need to know so that they can protect themselves. You can tell them with an ally at your side.

doxxing_secret-posted =
    Who you love, who you are, your health, your faith, your papers, your activism: telling is your choice. It was taken from you, and that is a wrong.

    You don't owe anyone a yes, a no or an explanation. You can say: 'I don't talk about that', and leave it there.

doxxing_papers =
    You have rights with or without papers. An organisation that supports refugees or migrants can tell you what this post may mean for you.

    Talk to them before you go to the police or an office, and don't go alone.

doxxing_where =
    Now the post itself. Each place has its own way to get things removed. Where is it?

doxxing_report-app =
    Report the exact post as sharing private information. If there is a text field, write: 'Private information of a minor, posted without consent'. For a platform, a school's name alone may not be enough; the words 'of a minor' can matter.

    Outcomes vary. If refused, report again.

doxxing_report-site =
    Don't contact the person behind it; a reaction may be what they want. Look for a contact, abuse or privacy address of the site, and let an adult or ally write.

    Words to use: 'You are publishing private information of a minor without consent. Please remove it and confirm.'

doxxing_report-chat =
    In closed groups, people are your lever. Someone you trust in there can ask the admin to delete it and report the message and the group.

    You don't need to read along. Let them tell you only what matters for your safety.

doxxing_report-news =
    With press or officials involved, an adult ally or lawyer should speak for you. Media often have rules for naming children, and can be asked to take a name out.

    Please don't answer on your own in public, even if it is unfair. That can come later, with others.

doxxing_friends =
    Let others do the legwork. You could send: 'There's a post with my private data. Please report it as private information of a minor. Don't share, comment or answer, even to defend me.'

    Someone can also check for copies, so that you don't have to look.

doxxing_no-revenge =
    Anger is a healthy answer to this. Posting their data would still be a second wrong: it can hit the wrong person and be used against you.

    Put the anger where it helps: into the reports, into your group, into moving your body, into talking.

doxxing_lock =
    Make the next search harder: accounts private, old posts limited, phone and e-mail hidden, school and tagged places removed, location off. Two-step login comes first for e-mail.

    This isn't hiding. A public campaign account can stay, with your private life kept out of it.
    .second-lock = Set up two-step login

doxxing_calls =
    If someone is waiting, watching or at the door, that is an emergency: go to people and get help.

    Otherwise: you don't have to pick up or open. Note the time, number and what happened, and let an adult on your side know today.

doxxing_safe-now =
    That was a lot. Take a breath before we go on.

    Are you safe at the moment?

doxxing_people =
    These services know about harm online, and about the fear that comes with it. You decide what to tell, and you can ask first whom they would tell.

    A way to start: 'Someone published private information about me and I need it removed.' I'm a program and can't write to them for you. The word { $safe-word } brings these people back at any time.

doxxing_defender =
    These organisations protect human rights defenders. Some check who is writing and deal with adults only, so an adult ally is often the better messenger.

    They can help when a whole group is targeted, or when the state or the press is behind it. The word { $safe-word } brings these people back at any time.

doxxing_later =
    Let someone search your name and number after a week, and again after a month. Leftovers can be reported again.

    Feeling watched is a normal echo of this. It usually fades; if it doesn't, or you stop going out, that deserves support.

    Speaking in public and having a private life are both your right.

doxxing_finish =
    You've taken back some control of what others tried to take. One thing for today: let one person know where things stand.

    You can come back at any time. Closing this chat erases it here, but the browser history stays. You can clear that too, if it is safe for you: someone who checks it may notice the gap.
