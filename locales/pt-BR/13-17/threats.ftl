### Threats, for teenagers: the same order (safety, people, proof), with more to weigh and to choose.

threats_start =
    Ser alvo de ameaça é errado e nunca é culpa sua, não importa o que você disse ou postou. Você tem o direito de levantar a voz, e o direito de fazer isso em segurança.

    Não precisa repetir a ameaça aqui. Deixe de fora nomes e lugares, por favor. Antes de tudo: o lugar onde você está é seguro?
    .when-where = Citaram hora, lugar ou arma

threats_urgent =
    Então trate como emergência. Vá para onde há gente e mostre a ameaça a um adulto de confiança agora, não amanhã.

    Você pode ligar pedindo ajuda ou fazer alguém ligar. Ligar não obriga você a mais nada. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

threats_cannot-call =
    Sem crédito, sem poder falar, com alguém vigiando: então procure uma pessoa. Uma loja, um posto de saúde, a vizinhança, quem dirige o ônibus. Você pode mostrar isto:

    “Estou em perigo. Alguém me ameaçou. Por favor, ligue pedindo ajuda e fique comigo até chegarem.”

threats_who =
    É bom que você leve isso a sério. Quem está ameaçando você? Por favor, não me diga o nome.
    .officials = Polícia, exército, outra autoridade

threats_stranger =
    Não saber quem está por trás incomoda muito. Você não precisa descobrir, e ir atrás por conta própria pode colocar você em risco.

    O que chega mais perto?
    .posted = Postaram meu endereço ou escola
    .picture = Ameaçam espalhar uma imagem
    .silence = Querem que eu pare de falar

threats_knows-place =
    Isso aumenta o risco, então deixe que outros carreguem com você: um adulto de confiança e quem organiza com você precisam saber hoje.

    Por alguns dias, não ande sem companhia e mude horários ou caminhos. Se alguém aparecer, vá para onde há gente e peça ajuda.

threats_known =
    Conhecer a pessoa complica: talvez você a veja todo dia ou goste dela. A culpa continua não sendo sua.

    Quem é? Por favor, não me diga o nome.
    .partner = Quem eu namoro ou namorei
    .grown = Um adulto que conheço
    .movement = Alguém do nosso movimento

threats_known-peer =
    Vocês não precisam resolver isso a sós. Por favor, não vá a um encontro para conversar, nem mande amigos responder.

    Um adulto que você escolher pode intervir. A escola deve conseguir manter vocês longe e levar a sério também ameaças feitas fora dela.

threats_known-partner =
    Ameaça é controle, não amor, e você não provocou. Ciúme ou pedir desculpa depois não desfaz nada.

    Se você pensa em terminar: o momento da separação pode ser o mais arriscado. Planeje antes com alguém, e pule a última conversa a sós.
    .picture = Têm imagens íntimas minhas

threats_known-adult =
    Nenhum adulto pode ameaçar você, seja da escola, do trabalho, da família ou um nome conhecido no seu movimento. Você não deve lealdade nem silêncio.

    Conte a um adulto fora desse círculo. Se for uma organização, peça a pessoa responsável pela proteção de crianças, não a chefia desse adulto.

threats_officials-th =
    Na Tailândia, a polícia já seguiu jovens manifestantes e pressionou famílias e escolas. Para problemas com o Estado, uma organização de direitos ou um advogado, por meio de um adulto aliado, é uma primeira porta mais segura do que uma linha do Estado.

threats_officials-tg =
    No Togo, postar, compartilhar ou até curtir algo ilegal pode ser punido. Antes de reagir em público, avalie com um adulto de um grupo de direitos ou um advogado.

threats_officials-ask =
    Você tem direito à sua opinião e ao protesto pacífico, e as autoridades têm o dever de proteger você. Nem sempre acontece, então não enfrente isso sem apoio.

    O que chega mais perto? Sem nomes nem lugares, por favor.
    .letter = Recebi intimação ou carta
    .taken = Alguém foi preso ou sumiu

threats_speak =
    Você tem o direito de falar, e uma ameaça não tira esse direito. Quem ameaça espera que você fique sem apoio.

    Você pode continuar, dar uma pausa, falar sem o seu nome ou deixar outros levarem por um tempo. Nada disso é ceder. Você decide, e pode decidir de novo.

threats_no-answer =
    Próximo passo: nenhuma resposta, por maior que seja a vontade. E olhe para isso com alguém: quem, o quê, quando, onde? Não para julgar se é sério; para saber o que planejar.

    Hora, lugar ou arma fazem disso uma emergência. O resto também merece cuidado. Avise quem organiza, se tem a ver com a campanha.

threats_police-br =
    No Brasil, uma denúncia ao canal nacional é passada à proteção da infância em um dia. Pais, responsáveis e autoridades que sabem de violência contra uma criança são obrigados a comunicar.

threats_police-ask =
    Ir à polícia ajuda muita gente e prejudica alguns. Depende de onde você mora, de quem ameaça e de a polícia ser neutra no caso.

    O que pesar com um adulto: o que ela pode fazer de fato? Quem vai ficar sabendo? Pode virar contra você? Dá para perguntar antes a um canal de ajuda ou advogado, sem o seu nome.

threats_safe-now =
    Foi muita coisa para pensar. Respire.

    Você está em segurança neste momento?

threats_people =
    Estas pessoas conversam com jovens com medo todos os dias, e nenhuma ameaça é pequena demais. Você decide quanto contar e pode perguntar antes a quem contariam.

    Um jeito de começar: “Estou recebendo ameaças por algo que defendo.” Sou um programa e não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

threats_defender =
    Estas organizações protegem defensores de direitos humanos; quem tem menos de 18 também é. Algumas conferem quem escreve e tratam com adultos, então um adulto aliado costuma ser o melhor mensageiro.

    O que ajuda: o que houve, quando, quem corre risco, o que você já fez. Não precisa ser tudo de uma vez. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

threats_later =
    Mantenha um registro curto: data, palavras, conta, o que você fez. Reveja a rotina depois de uma semana e solte o que não parecer mais necessário.

    O medo depois de uma ameaça é o corpo fazendo o trabalho dele. Se o sono ou a concentração demorarem a voltar, isso também merece ajuda.

    Se e como você continua é decisão sua, não de quem ameaça.

threats_finish =
    Você levou isso a sério e não deixou que fosse a única coisa que conta. Uma coisa para hoje: deixe uma pessoa saber onde você está.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
