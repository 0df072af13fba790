### The internet is cut off, or some of it. For a child before, during or after it.

offline_start =
    Quando a internet some, pessoas e papel ainda funcionam. Podemos planejar isso.

    Em que ponto você está?
    .before = Podem cortar em breve
    .cut = Está cortada ou muito lenta
    .some = Só alguns apps não funcionam
    .returned = Já voltou
    .in-danger = Estou em perigo agora

offline_before =
    Que bom que você pensa nisso agora. O que você quer preparar?
    .people = Minha gente
    .things = Coisas em papel
    .group = Meu grupo
    .numbers = Números que ajudam

offline_before-people =
    Escreva números em papel: dois adultos de confiança e uma pessoa amiga. Não escreva os nomes inteiros.

    Combinem um lugar de encontro, e um segundo. Combinem quando dar notícias.
    .group = Preparar meu grupo
    .things = O que mais em papel?
    .home-unsafe = Minha casa não é segura
    .done = Quem pode me ajudar?

offline_before-things =
    Escreva os números de que precisa. Carregue o celular. Aprenda de cor o caminho até um lugar seguro.

    Deixe nomes, segredos e seu endereço fora do papel. Alguém poderia achar.
    .group = Preparar meu grupo
    .people = Preparar minha gente
    .searched = Podem tomar meu celular
    .done = Quem pode me ajudar?

offline_before-group =
    Combinem antes: onde nos encontramos, e a que horas? Quem avisa quem?

    Combinem também: se ninguém puder falar, todos se protegem e esperam.
    .people = Preparar minha gente
    .things = O que eu anoto?
    .plan = Fazer um plano de segurança
    .done = Quem pode ajudar a gente?

offline_home-unsafe =
    Sinto muito que sua casa não seja segura. Não é culpa sua.

    Pense num lugar aonde possa ir e numa pessoa adulta de lá.
    .home = Ajuda com a minha casa
    .plan = Fazer um plano de segurança
    .in-danger = Estou em perigo agora

offline_cut =
    Primeiro: você está em segurança, e tem alguém com você? Ligações talvez ainda funcionem.

    Do que você mais precisa?
    .get-help = Números de ajuda
    .family = Falar com minha gente
    .group = Falar com meu grupo
    .news = Saber o que acontece
    .scared = Estou com medo

offline_reach =
    Tente uma ligação normal ou um SMS. Não precisam de internet.

    A operadora pode ver isso. Então diga só o necessário: estou bem, estou aqui.
    .calls = Ligações funcionam
    .nothing = Nada funciona
    .missing = Alguém sumiu

offline_calls =
    Que bom. Ligue por pouco tempo, para o celular durar. Combinem quando ligar de novo.

    Peça a uma pessoa que avise as outras.
    .group = E o meu grupo?
    .news = O que está acontecendo?
    .done = Quem pode me ajudar?

offline_nothing =
    Vá ao lugar combinado. Ou vá a uma pessoa adulta de confiança, por perto.

    Fique onde há gente que você conhece. Não vá longe sem companhia.
    .alone = Não tem ninguém e não é seguro
    .news = O que está acontecendo?
    .done = Quem pode me ajudar?

offline_cut-group =
    Encontrem-se só onde combinaram, com uma pessoa adulta de confiança. Esperar está certo.

    A campanha ainda vai estar aí depois.
    .protest = Há um protesto
    .plan = Fazer um plano de segurança
    .news = O que está acontecendo?
    .done = Quem pode ajudar a gente?

offline_news-tg =
    Sem internet, boatos correm rápido. Pergunte: quem viu? Há uma segunda pessoa?

    Não repasse o que não pode conferir. No Togo isso pode trazer problemas.
    .upset = Isso mexe comigo
    .scared = Estou com medo
    .done = Quem pode me ajudar?

offline_news-th =
    Sem internet, boatos correm rápido. Pergunte: quem viu? Há uma segunda pessoa?

    Guarde para você o que não pode conferir. Pergunte a uma pessoa adulta de confiança.
    .upset = Isso mexe comigo
    .scared = Estou com medo
    .done = Quem pode me ajudar?

offline_news-any =
    Sem internet, boatos correm rápido. Pergunte: quem viu? Há uma segunda pessoa?

    Tente o rádio, ou pergunte a um adulto de confiança. Não repasse o que não pode conferir.
    .upset = Isso mexe comigo
    .scared = Estou com medo
    .done = Quem pode me ajudar?

offline_some =
    Às vezes só um app está bloqueado. Às vezes é só seu celular ou sua casa.

    O que é mais parecido?
    .around = Quero driblar o bloqueio
    .other = Usar outro app
    .only-me = Só eu não consigo entrar
    .home = Foi alguém de casa

offline_around =
    Há ferramentas para isso. Em alguns lugares são proibidas, e algumas são falsas.

    Pergunte a um adulto que conhece a lei onde você mora. Depois decida.
    .tell = A quem posso perguntar?
    .other = Usar outro app
    .done = Quem pode me ajudar?

offline_other-app =
    Combine isso com seu grupo, ao vivo ou por telefone.

    Assim ninguém engana vocês com um grupo falso.
    .groups = Deixar o grupo seguro
    .strangers = Recebi um link estranho
    .done = Quem pode me ajudar?

offline_returned =
    Que bom. Primeiro avise sua gente de que você está em segurança.

    E agora?
    .post = Quero postar coisas
    .accounts = Checar minhas contas
    .saw = Vi coisas ruins
    .missing = Alguém sumiu
    .done = Quem pode me ajudar?

offline_post =
    Você pode contar o que aconteceu. Espere um pouco e olhe com alguém.

    Dá para ver rostos, ou onde as pessoas moram? Então esconda antes.
    .picture = Checar uma foto
    .news = Será verdade?
    .tell = Quem poderia olhar?
    .done = Quem pode me ajudar?

offline_contacts-emergency =
    Por favor, escreva estes em papel. Uma ligação pode funcionar quando a internet não funciona.
    .child = Alguém para conversar
    .people = Preparar minha gente
    .done = Já anotei

offline_contacts =
    Agora: diga a uma pessoa onde você está. Depois: escreva seus números em papel.

    Estas pessoas escutam crianças. Se têm telefone, dá para ligar sem internet.
    .emergency = Números para perigo
    .done = Já tenho o que preciso

offline_close =
    Você pode voltar quando houver internet. Antes de sair, pode apagar esta conversa.
