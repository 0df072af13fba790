### Is this picture okay to post? A few questions, nothing is kept, at most three next steps.

check-picture_start =
    Vamos checar sua foto ou vídeo. Não mande para mim. Só faço algumas perguntas.

    O que mostra?
    .people = Há pessoas nela
    .no-people = Nenhuma pessoa
    .body = Um corpo sem roupa
    .hurt = Machucam alguém
    .asked = Alguém quer uma foto minha

check-picture_people =
    Quem dá para ver? Olhe também no fundo.
    .me = Só eu
    .others = Outras pessoas
    .little = Crianças pequenas
    .in-trouble = Alguém numa situação difícil

check-picture_me =
    Imagine que todo mundo vê: sua escola, sua família, gente de quem você não gosta. Como é isso?
    .fine = Para mim tudo bem
    .unsure = Não sei bem

check-picture_said-yes =
    Todo mundo disse sim para postar esta foto?
    .all = Sim, todo mundo
    .not-asked = Ainda não perguntei
    .someone-no = Alguém disse não
    .too-many = Gente demais para perguntar

check-picture_place =
    Dá para ver onde é? Uma escola, uma casa, uma placa de rua, um uniforme?
    .yes = Sim, algo assim
    .no = Não, nada assim

check-picture_moment =
    Você ainda está nesse lugar, ou volta logo?
    .there = Sim
    .left = Não, já saímos

check-picture_trouble =
    Alguém poderia ficar com raiva de você ou de quem aparece? Ou poderia haver problema com polícia ou escola?
    .no = Não, acho que não
    .yes = Sim, poderia
    .unsure = Não sei bem

check-picture_r-good =
    Parece bom para postar. Se alguém disser não depois, tire do ar.

    Desligue o lugar no app antes de postar.
    .location = Como escondo o lugar?
    .done = Já tenho o que preciso

check-picture_r-ask =
    Pergunte antes. Diga onde vai postar. Com crianças pequenas, pergunte também a quem cuida delas.

    Não dá tempo de perguntar? Então esconda os rostos.
    .consent = Como eu pergunto?
    .hide = Como escondo rostos?
    .done = Já tenho o que preciso

check-picture_r-no =
    Um “não” vale sempre. Use outra foto, ou corte essa pessoa.
    .consent = O que significa um não?
    .already = Já está postada
    .done = Já tenho o que preciso

check-picture_r-hide =
    Mude antes. Corte menor, ou ponha um adesivo grande em rostos e lugares.

    Alguém de olho bom pode checar de novo com você.
    .protest = É de um protesto
    .already = Já está postada
    .done = Já tenho o que preciso

check-picture_r-later =
    Espere até você sair. Assim ninguém pode ir achar você lá.
    .location = Como escondo o lugar?
    .already = Já está postada
    .done = Já tenho o que preciso

check-picture_r-wait =
    Então guarde por enquanto. Você pode perguntar a alguém de confiança e decidir amanhã.
    .tell = A quem posso perguntar?
    .done = Já tenho o que preciso

check-picture_r-trouble-th =
    Você tem direito de falar. Na Tailândia, uma foto pode ser usada contra crianças.

    Não poste ainda. Mostre antes a uma pessoa adulta de confiança.
    .tell = Quem está do meu lado?
    .campaign = Planejar para problemas
    .done = Já tenho o que preciso

check-picture_r-trouble-tg =
    Você tem direito de falar. No Togo, um post, um compartilhamento ou uma curtida pode trazer problemas.

    Não poste ainda. Mostre antes a uma pessoa adulta de confiança.
    .tell = Quem está do meu lado?
    .campaign = Planejar para problemas
    .done = Já tenho o que preciso

check-picture_r-trouble-any =
    Você tem direito de falar. Antes de postar, mostre a uma pessoa adulta de confiança.

    Um grupo ou organização poderia postar em seu lugar.
    .tell = Quem está do meu lado?
    .campaign = Planejar para problemas
    .done = Já tenho o que preciso

check-picture_r-never =
    Por favor, não poste e não mande a ninguém. Não é culpa sua ter visto.

    Tenho passos para isso. Eles não precisam da imagem.
    .images = Mostre os passos
    .feelings = Isso me faz mal
    .people = Mostre quem pode ajudar

check-picture_r-hurt =
    É difícil ver isso. Você não precisa olhar de novo. Por favor, não poste.

    Conte hoje a uma pessoa adulta de confiança. Ela pode decidir com você o que fazer com isso.
    .organisation = Quem poderia ser?
    .feelings = Isso me faz mal
    .people = Mostre quem pode ajudar

check-picture_posted =
    Pode acontecer. Tire do ar ou deixe privada. Peça aos outros que façam o mesmo.

    Avise quem aparece nela, para que saiba.
    .location = Esconder o lugar da próxima vez
    .trouble = Usam a foto contra nós
    .done = Já tenho o que preciso

check-picture_contacts =
    Agora: deixe outra pessoa decidir com você. Depois: cheque também suas fotos antigas.

    Estas pessoas ajudam quando algo dá errado na internet.
    .done = Já tenho o que preciso

check-picture_contacts-images =
    Agora: deixe a imagem de lado e conte a uma pessoa adulta de confiança. Depois: deixe que ajudem.

    Estas pessoas ajudam com imagens assim.
    .done = Já tenho o que preciso

check-picture_close =
    Que bom que você cuida dos outros. Você pode voltar quando quiser e apagar esta conversa.
