### Behind the help button and the safe word: people to contact. Few words; the contacts stand right below.

help_start =
    Aqui estão pessoas que escutam crianças. Você escolhe se liga ou escreve.

    Algumas podem ter que contar a outros. O cartão avisa. Sua palavra é { $safe-word }. Ela sempre traz você para cá.
    .now = Estou em perigo agora
    .country = Mostrar pessoas no meu país
    .call = Como é uma ligação?
    .told = O que fazem com o que eu digo?
    .other = Preciso de outra pessoa

help_country = Em que país você está? Pode escrever o nome. Eu nunca procuro saber.

help_call =
    Alguém diz alô. Você pode esperar, chorar ou só dizer “preciso de ajuda”. Não precisa dizer seu nome.

    Podem perguntar se você está em segurança. Você responde só o que quiser. Pode parar quando quiser.
    .contacts = Mostrar as pessoas
    .words = O que digo primeiro?
    .quiet = Não posso falar ou não tenho crédito
    .no-answer = Ninguém atende

help_quiet =
    Alguns canais respondem quando você escreve. Muitos são grátis. O cartão avisa, quando sabemos.

    Você também pode pedir na escola ou na vizinhança: “Posso usar o seu telefone? Preciso ligar para pedir ajuda.”

    Uma ligação pode ficar na lista do telefone.
    .online = Mostrar ajuda pela internet
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_no-answer =
    Sinto muito. É difícil, depois de juntar coragem. Não tem a ver com você.

    Alguns canais fecham à noite ou estão cheios. Tente o próximo da lista. Ou tente de novo daqui a pouco.
    .contacts = Mostrar as pessoas de novo
    .other = Mostrar outras pessoas
    .now = Estou em perigo agora
    .enough = Por enquanto é só

help_told-brazil =
    O disque dos direitos humanos recebe denúncias. Ele passa para o Conselho Tutelar, muitas vezes em um dia. Isso pode abrir um caso. Não precisa dizer seu nome.

    No Brasil, muitos adultos precisam avisar quando fazem mal a uma criança. Você pode perguntar antes quem vai saber.

    Quer conversar primeiro? O CVV escuta dia e noite. O chat da SaferNet tem horário.
    .crisis = Só quero conversar
    .online = Mostrar ajuda pela internet
    .ask-first = Como posso perguntar antes?
    .contacts = Mostrar as pessoas de novo

help_told-togo =
    Você pode ligar para a linha das crianças ou mandar mensagem. A resposta pode ser: “Qual é o seu nome e a sua aldeia?”

    Você pode dizer não. Também pode ligar e perguntar antes quem vai saber.
    .ask-first = Como posso perguntar antes?
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_told-moldova =
    A linha das crianças diz: a ligação é grátis, sem nome, e fica em segredo.

    Ela fala romeno e russo. Em grande perigo, talvez tenham que contar a alguém. Você pode perguntar sobre isso antes.
    .ask-first = Como posso perguntar antes?
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_told-thailand =
    Algumas linhas são do governo. A Childline existe só para crianças.

    Seu problema é com polícia, autoridades ou escola? Então a Childline ou um adulto de confiança vem primeiro.
    .ask-first = Como posso perguntar antes?
    .defender = É porque eu falo por direitos
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_told-case =
    No seu país, algumas linhas precisam agir quando você conta. Então autoridades podem vir fazer perguntas a você.

    Isso pode proteger você. É bom saber disso antes de falar.
    .ask-first = Como posso perguntar antes?
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_told-any =
    Muitos canais de ajuda guardam segredo. Mas, em grande perigo, podem ter que contar a alguém.

    As regras não são iguais em todo lugar. Então é bom perguntar antes.
    .ask-first = Como posso perguntar antes?
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

help_ask-first =
    Você pode dizer: “Antes de eu contar mais: para quem você vai contar?”

    Também pode dizer: “Quero falar de alguém que eu conheço.” Ou perguntar: “Posso falar sem dizer meu nome?” Você pode parar quando quiser.
    .contacts = Mostrar as pessoas de novo
    .other = Mostrar outras pessoas
    .enough = Por enquanto é só

help_other =
    De quem você precisa?
    .crisis = Estou mal demais para continuar
    .online = É sobre a internet
    .images = É sobre uma imagem minha
    .defender = É porque eu falo por direitos

help_crisis =
    Não é culpa sua se sentir tão mal. Estas pessoas escutam quando é demais. Não precisa achar as palavras certas.

    Se você pode se machucar, fique perto de alguém. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .call = Como é uma ligação?
    .low = Quero ajuda para este momento
    .enough = Por enquanto é só

help_online =
    Estas pessoas entendem de problemas no celular e na internet. A culpa não é sua.

    Uma denúncia às vezes abre um caso. O cartão avisa. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .told = O que fazem com o que eu digo?
    .reporting = Como faço a denúncia?
    .enough = Por enquanto é só

help_images =
    Eu não vou brigar com você. A culpa não é sua. Estas pessoas podem ajudar com imagens.

    Não mande a imagem a ninguém, nem para mostrar. Um adulto de confiança pode ajudar. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .steps = O que posso fazer primeiro?
    .told = O que fazem com o que eu digo?
    .enough = Por enquanto é só

help_defender =
    Elas ajudam quem luta por direitos. Quase todas falam com adultos.

    É melhor se um adulto de confiança escrever. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .ally = Como peço a um adulto?
    .other = Mostrar outras pessoas
    .enough = Por enquanto é só

help_ally =
    Quem ajuda bem é um adulto em quem você confia. Talvez do seu grupo, da escola ou de uma organização de crianças.

    Você pode dizer: “Preciso que você escreva a alguém por mim. É sobre a minha segurança.” Você decide que nome aparece.
    .tell = Me ajude a achar alguém
    .contacts = Mostrar canais de ajuda de novo
    .enough = Por enquanto é só

help_after-tell =
    Achar uma pessoa é um grande passo. Você também pode ter mais de uma.
    .contacts = Mostrar canais de ajuda de novo
    .other = Mostrar outras pessoas
    .enough = Por enquanto é só

help_done =
    Agora você sabe onde há pessoas. Usar hoje, depois ou nunca é escolha sua.

    Volte quando quiser. Toque em Ajuda, ou escreva { $safe-word }. Se você fechar esta conversa, ela some.
