### Behind the help button and the safe word: wording for teenagers where it should differ.

help_start =
    Aqui estão pessoas que conversam com jovens. Ligar ou escrever é escolha sua.

    Algumas podem ter que repassar o que você diz: o cartão avisa. { $safe-word } traz você de volta a qualquer momento.
    .call = O que acontece quando eu ligo?
    .told = Quem fica sabendo do que eu digo?

help_call =
    Alguém atende. Você não precisa de uma história pronta, e o silêncio também vale. Não precisa dar seu nome.

    Podem perguntar se você está em segurança. Você responde só o que quiser e pode desligar a qualquer momento.
    .quiet = Não posso falar ou estou sem crédito

help_quiet =
    Alguns canais atendem por chat ou mensagem, e muitos são grátis. Quando sabemos, o cartão avisa.

    Você também pode ligar de um lugar mais seguro: escola, biblioteca, casa de amigos. “Preciso fazer uma ligação particular” já é motivo para pedir.

    Ligações podem ficar na lista de chamadas do telefone e na conta.
    .enough = Por agora chega

help_no-answer =
    É frustrante, ainda mais quando exigiu coragem. Não tem a ver com você.

    O canal pode estar fechado ou ocupado. Tente o próximo, ou veja o horário no cartão. Se não dá para esperar, use o número de emergência.
    .enough = Por agora chega

help_told-brazil =
    O disque dos direitos humanos recebe denúncias: elas vão para o Conselho Tutelar, em regra em um dia, e podem virar um caso. Você pode ficar no anonimato.

    No Brasil, pais, responsáveis e autoridades que sabem que fazem mal a uma criança ou adolescente têm que comunicar. Por isso, pergunte antes a quem teriam que contar.

    Para conversar antes de decidir: o CVV atende dia e noite, o chat da SaferNet em certos horários. Você também pode perguntar a eles o que passariam adiante.
    .crisis = Só quero conversar

help_told-togo =
    Você pode ligar para a linha das crianças ou mandar mensagem. O serviço de mensagem pode pedir seu nome e sua aldeia: você tem liberdade para não dizer.

    Ligar pode ser melhor se você quer ficar no anonimato. Pergunte antes quem será avisado.
    .enough = Por agora chega

help_told-moldova =
    A linha das crianças descreve as ligações como grátis, anônimas e sigilosas, em romeno e russo.

    Pode haver limites quando há risco de vida, e você pode perguntar sobre isso antes.
    .enough = Por agora chega

help_told-thailand =
    Algumas linhas são do Estado. A Childline existe só para menores de 18 anos.

    Se o problema é com polícia, autoridades ou escola, comece pela Childline ou por um adulto aliado, e não por uma linha do Estado.
    .defender = É por causa do meu ativismo
    .enough = Por agora chega

help_told-case =
    No seu país, algumas linhas são obrigadas a agir com o que ouvem. Isso pode abrir um caso oficial, com gente fazendo perguntas a você.

    Pode proteger você, e é melhor saber antes de falar. Dá para pedir primeiro uma orientação geral.
    .enough = Por agora chega

help_told-any =
    Muitos canais tratam o que você diz como sigiloso, com limites: se há risco de vida ou a lei manda, podem ter que repassar.

    As regras mudam de país para país, então perguntar antes é um bom hábito.
    .enough = Por agora chega

help_ask-first =
    Tente: “Antes de eu dizer mais: o que vocês teriam que repassar, e para quem?” Ou: “Posso ficar no anonimato?”

    Você também pode falar de modo geral no começo, como se fosse com alguém que você conhece. Pode encerrar a ligação a qualquer momento.
    .enough = Por agora chega

help_other =
    Quem ajudaria mais?
    .crisis = Não aguento mais
    .online = Algo na internet
    .images = Uma imagem minha
    .defender = Apoio para defensores

help_crisis =
    Não é culpa sua nem fraqueza se sentir tão mal. Estas pessoas existem para os momentos em que fica demais.

    Se você pode se machucar, tente não ficar sem companhia. A palavra é { $safe-word }.
    .call = O que acontece quando eu ligo?
    .enough = Por agora chega

help_online =
    Estes serviços conhecem ataques, chantagem e abuso na internet. O que aconteceu não é culpa sua.

    Uma denúncia pode abrir um caso oficial em alguns países: o cartão avisa. A palavra é { $safe-word }.
    .told = Quem fica sabendo do que eu digo?
    .enough = Por agora chega

help_images =
    A culpa não é sua, e eu não julgo você. Estes serviços ajudam com imagens íntimas ou falsas de menores de 18 anos.

    Não passe a imagem adiante, nem como prova. Cada cartão diz como o serviço funciona. A palavra é { $safe-word }.
    .steps = Quais são os primeiros passos?
    .told = Quem fica sabendo do que eu digo?
    .enough = Por agora chega

help_defender =
    Estas organizações protegem defensores de direitos humanos. A maioria foi feita para adultos e confere quem está escrevendo.

    Por isso costuma funcionar melhor quando um adulto aliado, ou uma organização de confiança, faz o contato com você. A palavra é { $safe-word }.
    .ally = Como acho alguém aliado?
    .enough = Por agora chega

help_ally =
    Um aliado pode ser um adulto do seu movimento, da escola, da advocacia ou de uma organização de direitos da criança.

    Você pode dizer: “Preciso de alguém que procure um serviço de segurança junto comigo. É sobre ameaças por causa do que eu faço.” Você decide o que podem contar.
    .enough = Por agora chega

help_after-tell =
    Uma pessoa que sabe já faz diferença. Pode ser mais de uma.
    .enough = Por agora chega

help_done =
    Agora você sabe onde há pessoas. Usar hoje, depois ou nunca é com você.

    Volte quando quiser: toque em Ajuda, ou escreva { $safe-word }. Fechar esta conversa apaga tudo aqui.
