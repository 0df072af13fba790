### Where to complain when rights are broken, for teenagers. No legal advice, no promise.

complain_start =
    Uma reclamação deixa registrado que seus direitos não foram respeitados. Ninguém pode exigir isso de você, e não serve em emergência: a maioria leva meses ou anos.

    Não substituo ajuda jurídica. Posso mostrar as portas e o que cada uma pode custar a você.
    .weigh = O que pesar antes?
    .afraid = Me preocupa o que vem depois

complain_weigh =
    O que pesar depende de quem se trata. Só o tipo, por favor, sem nomes.
    .school = Escola, clube, organização
    .officials = Polícia, exército, autoridades

complain_weigh-school =
    Pese três coisas: quem vai ler, quem poderia descontar em você, e o que você quer mudar.

    É mais seguro com um adulto aliado na sala e com cópia de tudo o que entregar. Se o problema é a pessoa que recebe a reclamação, procure alguém de fora.

complain_officials-th =
    Você tem direito de reclamar. Na Tailândia, crianças já foram acusadas pelo que disseram da monarquia e do Estado; cada palavra de uma reclamação conta.

    Um adulto aliado e ajuda jurídica vêm primeiro. Linhas do Estado não são a porta certa, e um procedimento da ONU diz ao Estado quem reclama.

complain_officials-tg =
    Você tem direito de reclamar. A reclamação diz ao outro lado quem você é. Postar sobre isso é outro risco: no Togo, postar, compartilhar ou curtir conteúdo ilegal pode ser punido.

    Um adulto aliado e ajuda jurídica vêm primeiro.

complain_officials-any =
    Você tem direito de reclamar. Pese isto: o Estado fica sabendo quem reclama, a resposta demora, e alguns lugares punem reclamações, embora não devessem.

    Um adulto aliado que conhece a lei pode dizer que porta é segura onde você mora.

complain_weigh-family =
    Se alguém em casa machuca ou controla você, não é culpa sua. Ali, uma reclamação pode piorar as coisas antes de a ajuda estar pronta.

    Falar antes com um canal de ajuda para crianças mantém o próximo passo nas suas mãos. Pergunte quando teriam que contar a outros.

complain_where-to =
    De perto para longe: uma reclamação por perto costuma ser a mais rápida, a ONU a mais lenta. Você pode começar por um conselho e parar a qualquer momento.
    .ombuds = Uma ouvidoria

complain_near =
    Pergunte quem cuida de reclamações ou da proteção, e quais são as regras. Você pode levar alguém, entregar um relato com data e ficar com uma cópia.

    Essa pessoa faz parte do problema, ou é amiga de quem faz? Então procure fora.
    .refused = Recusaram ou ignoraram
    .tell = Quem eu poderia levar?

complain_ombuds =
    Muitos países têm uma ouvidoria ou um órgão dos direitos da criança que examina reclamações, em geral grátis. O quanto é independente do governo varia: pergunte a alguém aliado.

    Pergunte antes de contar sua história: é sigiloso, e quando precisam repassar?
    .state = É sobre as autoridades
    .abroad = Já tentei isso

complain_committee-in =
    Seu país aderiu ao procedimento que deixa crianças reclamarem ao Comitê dos Direitos da Criança da ONU.

    Antes é preciso tentar os recursos do país, a menos que se arrastem ou não funcionem. Depois, há em geral um ano. Deve ser por escrito e não anônimo.

    A maioria dos casos leva anos. Ajuda jurídica ou uma organização pode agir por você, com seu consentimento.
    .name = Quem fica sabendo meu nome?
    .tell = Quem poderia agir por mim?

complain_committee-ask =
    Alguns países deixam crianças reclamarem ao Comitê dos Direitos da Criança da ONU. Um adulto aliado pode ver se o seu aderiu.

    Antes é preciso tentar os recursos do país, a menos que se arrastem ou não funcionem. Depois, há em geral um ano. Deve ser por escrito e não anônimo.

    A maioria dos casos leva anos. Ajuda jurídica ou uma organização pode agir por você, com seu consentimento.
    .name = Quem fica sabendo meu nome?
    .tell = Quem poderia agir por mim?

complain_rapporteur =
    A Relatoria Especial sobre defensores de direitos humanos é da ONU e escreve a governos sobre ataques a quem defende, crianças incluídas. Não precisa tentar tudo antes no seu país.

    Não é serviço de emergência, e nem toda mensagem é atendida. As cartas são publicadas após 60 dias. Alguém aliado ou uma organização deve enviar com você.
    .name = Quem fica sabendo meu nome?

complain_names =
    Os dois caminhos da ONU precisam saber quem você é. O Comitê não pode tornar público seu nome sem seu acordo, mas o Estado precisa saber de quem se trata para responder.

    A Relatoria pergunta duas coisas: o governo pode ver seu nome, e ele pode ser publicado? Você pode dizer não a qualquer uma.
    .tell = Quem pode me ajudar a decidir?

complain_prepare =
    Um bom relato: o que aconteceu, quando, onde, quem fez, quem viu, o que você já tentou, o que você quer. Fatos antes de sentimentos.

    Deixe uma cópia com alguém de confiança, fora de qualquer celular que possa ser revistado. Pergunte às outras pessoas antes de citar o nome delas.

complain_afraid =
    Essa preocupação merece um plano. Uma reclamação nunca deveria ser punida, e às vezes é.

    Você pode pedir conselho sem entregar nada, deixar uma organização reclamar em nome dela, ou esperar.
    .threat = Já me ameaçaram

complain_not-now =
    Não entregar também é uma decisão, e você pode mudar de ideia. Algumas portas têm prazo; um relato com data vai ajudar depois.

complain_contacts =
    Estas organizações protegem quem defende direitos. Um adulto aliado deve escrever, e deve perguntar a você antes de dar seu nome.

    Agora: fale com essa pessoa aliada. Depois: decidam juntos.
    .child = Alguém para conversar comigo

complain_contacts-child =
    Estes serviços são para menores de 18 anos. Você pode pedir conselho antes e perguntar quando teriam que contar a outros.

    Agora: uma pessoa de confiança. Depois: suas anotações, em conjunto.

complain_close =
    Decida o que decidir, a decisão é sua. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
