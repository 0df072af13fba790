### My rights, for teenagers. Article numbers are those of the Convention on the Rights of the Child.

rights_start =
    Seus direitos estão escritos na Convenção sobre os Direitos da Criança. Você não precisa merecê-los, e levantar a voz por outras pessoas faz parte deles.

    Posso explicar, mas não substituo ajuda jurídica e não sei dizer como um caso acabaria.

rights_which =
    Cinco que importam para quem defende direitos. Qual você quer ver?
    .speak = Ter voz e escuta (12, 13)
    .meet = Reunir-se e protestar (15)
    .private = Privacidade (16)
    .safe = Proteção contra violência (19, 34)
    .know = Informação (17)

rights_speak =
    Artigo 12: sua opinião conta nas decisões sobre você. Artigo 13: você pode buscar, receber e compartilhar ideias, de qualquer forma. Artigo 14: seus pensamentos e crenças são seus.

    Um Estado pode pôr limites por lei, por exemplo para proteger outras pessoas. Uma opinião, por si só, não deveria ser crime.

rights_meet =
    Artigo 15: você pode formar grupos, entrar neles e protestar em paz. O Estado não deve tratar você como ameaça por isso.

    Como a polícia age é outra história. Um direito não torna um protesto seguro; por isso um plano ajuda.
    .protest = Quero planejar um protesto

rights_private =
    Artigo 16: ninguém pode interferir na sua vida privada, casa ou mensagens sem um bom motivo legal.

    O Comitê dos Direitos da Criança da ONU diz que os Estados devem proteger crianças de vigilância e vazamentos, também na internet. Regras de cuidado em casa são permitidas. Medo não faz parte do cuidado.

rights_safe =
    O artigo 19 protege você de todo tipo de violência, o artigo 34 de abuso e exploração sexual. Os dois valem na internet.

    Se aconteceu, não é culpa sua, e você decide a quem conta.

rights_know =
    Artigo 17: você tem direito a informação de muitas fontes, inclusive sobre direitos e política.

    Conferir antes de compartilhar protege você e sua campanha.

rights_defender =
    Sim. A declaração da ONU sobre quem defende direitos humanos vale também para menores de 18 anos. Você não precisa de título, filiação nem permissão.

    Defender direitos não é obrigação. Você pode dar uma pausa, mudar de papel ou parar.
    .broken = Me atacam por isso

rights_who-must =
    O tratado obriga Estados: todos aderiram, menos os EUA. Plataformas e escolas são alcançadas por leis nacionais, e é o Estado que deve fazê-las agir.

    Um direito no papel ainda não é ajuda hoje. Gente aliada, uma ouvidoria ou uma queixa podem pressionar, muitas vezes devagar e sem resultado certo.

rights_happened =
    Sinto muito pelo que aconteceu. A culpa é de quem fez.

    O que mais se aproxima? Sem detalhes nem nomes, por favor: uma escolha basta.
    .silenced = Me calaram
    .watched = Estão me vigiando
    .held = Prisão, ou risco de prisão

rights_hurt =
    Que bom que você disse isso. Ninguém tem o direito de machucar você, e não é culpa sua.

    Onde foi? Você não precisa dizer mais que isso.

rights_who-did =
    Levantar a voz era seu direito. Quem esteve por trás disso?
    .school = Escola, clube ou organização
    .officials = Polícia, exército, autoridades

rights_school =
    Uma escola pode ter regras para as aulas. Castigar alguém por uma opinião pacífica é outra coisa, e você pode pedir o motivo por escrito.

    O que ajuda: um registro com data, um adulto aliado ao lado e, se quiser, uma reclamação depois.

rights_family =
    Famílias às vezes reagem por medo, pressão ou convicção. Autoridades também podem ter pressionado.

    O que importa primeiro: você tem medo de alguém em casa?
    .safe = Não, só discordamos
    .scared = Sim, sinto medo

rights_officials-th =
    Você tem direito à sua opinião. Crianças na Tailândia já foram acusadas por protestar; não lide com isso sem ajuda.

    Antes de assinar, responder ou postar: um adulto aliado e ajuda jurídica que conheça esses casos. Linhas do Estado não são o lugar para isso.

rights_officials-tg =
    Você tem direito à sua opinião. No Togo, promotores disseram que postar, compartilhar ou até curtir conteúdo ilegal pode ser punido.

    Antes de responder ou postar sobre isso: um adulto aliado e ajuda jurídica.

rights_officials-any =
    Você tem direito à sua opinião. Com autoridades, não vá sem companhia: pode pedir um adulto de confiança, ajuda jurídica e intérprete.

    Não assine nada que você não entende. Um adulto aliado pode contatar uma organização que protege quem defende direitos.

rights_note =
    Anote data, hora, lugar, quem estava, o que foi dito ou feito, e qualquer papel que deram a você. Primeiro os fatos, os sentimentos à parte.

    Deixe com alguém de confiança, não num aparelho que outros possam revistar.

rights_contacts =
    Agora: uma pessoa de confiança. Depois: suas anotações, enquanto a memória está fresca.

    Estes serviços são para menores de 18 anos.

rights_contacts-defenders =
    Estas organizações protegem quem defende direitos humanos. Nem todas respondem direto a menores de 18 anos; o melhor é que um adulto aliado escreva.

    Agora: fale com essa pessoa aliada. Depois: suas anotações, enquanto a memória está fresca.
    .child = Quero falar com alguém

rights_close =
    Conhecer seus direitos já é um passo. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
