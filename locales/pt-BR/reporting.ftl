### Reporting to an app or a website. For a child who saw something bad, or was hurt by it.

reporting_start =
    Denunciar é avisar um app que algo quebra as regras dele. O que aconteceu não é culpa sua.

    Não posso enviar uma denúncia por você. Ninguém lê esta conversa. Por favor, não me diga nomes nem links.
    .report = Quero denunciar algo
    .stuck = Denunciei. Nada aconteceu
    .what-then = O que acontece se eu denunciar?
    .afraid = Tenho medo de denunciar
    .in-danger = Estou em perigo agora

reporting_what =
    É sobre o quê? Escolha uma opção, ou use poucas palavras suas.
    .body = Uma imagem de um corpo
    .threat = Dizem que vão me machucar
    .address = Minha casa, escola ou número
    .fake = Alguém se passa por mim
    .other = Outra coisa

reporting_where =
    Onde está? Só preciso do tipo de lugar, não do nome.
    .post = Um post, vídeo ou comentário
    .chat = Um chat privado ou grupo
    .site = Um site

reporting_post =
    Ajuda guardar antes. Depois da denúncia pode sumir.

    Mostra um corpo sem roupa? Então não guarde.
    .save = Mostre como guardar
    .saved = Já guardei
    .body = Mostra um corpo

reporting_post-steps =
    Faça isso com uma pessoa adulta de confiança.

    Procure três pontinhos ou uma bandeirinha. Toque ali, depois em Denunciar.

    Há um motivo que fala em criança ou menor de 18? Escolha esse.
    .sent = Enviei
    .no-button = Não acho o botão
    .together = Quem poderia fazer comigo?

reporting_no-button =
    Abra a página de quem postou. Procure os pontinhos lá.

    Ainda nada? Outra pessoa também pode denunciar.
    .found = Achei
    .allies = Meus amigos podem denunciar
    .trusted = Quem pode fazer por mim?

reporting_chat =
    Primeiro guarde as palavras e o dia. Podem sumir depois que você bloqueia alguém.

    Mostra um corpo sem roupa? Então não guarde.
    .save = Mostre como guardar
    .saved = Já guardei
    .body = Mostra um corpo

reporting_chat-steps =
    Toque no nome no alto do chat. Procure Denunciar.

    Você não precisa responder. Você pode sair do grupo.
    .sent = Enviei
    .block = Mostre como bloquear
    .together = Quem poderia fazer comigo?

reporting_site =
    Um site é mais difícil que um app. Por favor, não escreva para os donos sem ajuda.

    Uma pessoa adulta ou um canal de denúncia pode pedir que tirem.
    .trusted = Quem pode pedir a eles?
    .save = Guardar antes
    .allies = Como os amigos podem ajudar?

reporting_after =
    Uma denúncia é um passo de verdade. Ninguém pode prometer quando respondem, nem o que dizem.

    Anote em papel o dia e o que você denunciou. Olhe de novo em alguns dias.
    .again = Disseram não
    .allies = Pedir ajuda aos amigos
    .trusted = Quem mais pode ajudar?
    .done = Por enquanto é só

reporting_stuck =
    Esperar uma resposta é difícil. Não quer dizer que você está errando.

    Há quanto tempo você denunciou?
    .today = Hoje ou ontem
    .refused = Disseram não
    .silent = Há dias, sem resposta
    .tired = Cansei disso

reporting_again =
    Você pode denunciar de novo. Escolha outro motivo desta vez.

    Diga na denúncia que você é criança.
    .allies = Pedir ajuda aos amigos
    .trusted = Quem mais pode ajudar?
    .done = Por enquanto é só

reporting_allies =
    Seus amigos também podem denunciar. Peça que não compartilhem e não respondam.

    Se mostra um corpo, nunca mande a ninguém. Nem para denunciar.
    .trusted = Quem mais pode ajudar?
    .done = Por enquanto é só

reporting_tired =
    Tudo bem se cansar. Você pode parar de olhar.

    Alguém do seu lado pode acompanhar a denúncia por você.
    .feelings = Quero me sentir melhor
    .allies = Como os amigos podem ajudar?
    .done = Por enquanto é só

reporting_trusted-br =
    No Brasil, uma denúncia a um canal público pode abrir um caso. Pode ser rápido.

    Você não precisa dizer seu nome. Pode perguntar o que acontece depois.
    .show = Mostre quem
    .not-now = Não quero isso agora

reporting_trusted-md =
    Na Moldávia, SigurOnline ajuda crianças com problemas na internet. Também recebe denúncias.

    Antes de contar sua história, você pode perguntar o que acontece com ela.
    .show = Mostre quem
    .not-now = Não quero isso agora

reporting_trusted-th =
    Alguns canais na Tailândia são do Estado. Servem para imagens de abuso.

    É sobre política ou um protesto? Então fale antes com uma pessoa adulta de confiança.
    .show = Mostre quem
    .politics = É sobre política
    .not-now = Não quero isso agora

reporting_trusted-tg =
    Quem ajuda pode perguntar seu nome e onde você mora. Você pode perguntar o motivo.

    Antes de contar sua história, você pode perguntar o que acontece com ela.
    .show = Mostre quem
    .not-now = Não quero isso agora

reporting_trusted-any =
    Algumas pessoas que ajudam podem pedir direto ao app ou site.

    Em alguns lugares, quem ajuda precisa contar a outros. Você pode perguntar isso antes.
    .show = Mostre quem
    .not-now = Não quero isso agora

reporting_afraid =
    Faz sentido ter medo. Você pode denunciar, esperar ou nunca denunciar.

    O que mais preocupa você?
    .angry = A pessoa pode ficar com raiva
    .officials = É sobre autoridades
    .case = A polícia pode entrar nisso
    .family = Minha família pode descobrir
    .not-now = Não quero denunciar

reporting_angry =
    Podem adivinhar que foi você. Então conte antes a alguém do seu lado.

    Essa pessoa também pode enviar a denúncia.
    .plan = Fazer um plano de segurança
    .report = Quero denunciar mesmo assim
    .not-now = Não quero denunciar
    .in-danger = Estou em perigo agora

reporting_what-then =
    Uma denúncia num app vai para a empresa. Ela pode tirar o post, ou dizer não.

    Uma denúncia a um canal público ou à polícia é diferente. Pode abrir um caso.

    Você pode pedir conselho antes e decidir depois.
    .report = Quero denunciar
    .trusted = Quem dá conselhos?
    .not-now = Não quero denunciar

reporting_officials-th =
    Você tem direito à sua opinião. Mesmo assim, uma denúncia pode chegar às mesmas autoridades.

    Antes de denunciar ou responder, fale com um adulto que conhece a lei.
    .ally = Quem poderia ser?
    .defenders = Quem ajuda quem defende direitos?
    .not-now = Não quero denunciar

reporting_officials-tg =
    Você tem direito à sua opinião. No Togo, um post ou uma curtida pode trazer problemas.

    Não compartilhe de novo, nem para dizer que está errado.

    Antes de denunciar, fale com um adulto que conhece a lei.
    .ally = Quem poderia ser?
    .defenders = Quem ajuda quem defende direitos?
    .not-now = Não quero denunciar

reporting_officials-any =
    Você tem direito à sua opinião. Mas uma denúncia pode chegar às mesmas autoridades.

    Antes de denunciar, fale com um adulto de confiança que conhece a lei.
    .ally = Quem poderia ser?
    .defenders = Quem ajuda quem defende direitos?
    .not-now = Não quero denunciar

reporting_not-now =
    Tudo bem. Você decide. Você pode mudar de ideia depois.

    Pode ajudar guardar, caso precise um dia.
    .save = Mostre como guardar
    .feelings = Quero me sentir melhor
    .done = Mostre quem pode ajudar

reporting_contacts =
    Agora: conte a uma pessoa do seu lado. Depois: decida se quer denunciar, ou olhe a denúncia mais uma vez.

    Estas pessoas podem ajudar com problemas na internet.
    .done = Já tenho o que preciso

reporting_contacts-defenders =
    Agora: conte a uma pessoa adulta de confiança. Depois: decidam juntos sobre uma denúncia.

    Peça a ela que escreva por você a um destes contatos.
    .done = Já tenho o que preciso

reporting_close =
    Você pode voltar quando quiser. Antes de sair, pode apagar esta conversa.
