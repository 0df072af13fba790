### A child does not want to live, or hurts herself. Calm, plain, warm. To be read by someone trained in suicide prevention.

low_start =
    Que bom que você está aqui. Sentir isso não é culpa sua. Eu não vou brigar com você.

    Abaixo estão pessoas que escutam quando é demais. Não precisa achar as palavras certas.

    Como está agora?
    .now = Posso me machucar agora
    .hurt = Eu me machuquei
    .thoughts = Penso em não viver
    .harm = Eu me machuco para aliviar
    .someone = Eu me preocupo com alguém

low_now =
    Por favor, não fique sem companhia agora. Vá para onde tem alguém, ou chame alguém.

    Tem algo por perto com que você pode se machucar? Afaste-se, vá para outro lugar.

    Depois ligue, ou peça para alguém ligar. Eu não posso ligar por você. Essa sensação pode diminuir, mesmo que agora seja forte.
    .with = Tem alguém comigo
    .alone = Não tem ninguém comigo
    .no-call = Não posso ligar
    .minutes = Ajuda nos próximos minutos
    .crisis = Quero alguém que me escute

low_with =
    Que bom que tem alguém com você. Você pode dizer: “Eu penso em me machucar. Por favor, fique comigo.”

    Essa pessoa pode ligar junto com você. Ou você pode mostrar esta tela.
    .said = Eu contei
    .reacts = Tenho medo de dizer
    .minutes = Ajuda nos próximos minutos
    .crisis = Quero que outra pessoa me escute

low_alone =
    Quem poderia estar perto de você agora? Alguém da vizinhança, da escola, da família de amigos, de casa?

    Você pode dizer ou escrever: “Não estou em segurança. Por favor, venha.” Isso basta. Não precisa explicar.
    .coming = Alguém está vindo
    .no-call = Não posso ligar
    .nobody = Não há ninguém
    .minutes = Ajuda nos próximos minutos

low_no-call =
    Você pode escrever a alguém: “Não estou em segurança. Peça ajuda e venha, por favor.” Escreva onde você está.

    Alguns canais de ajuda respondem mensagens também. Ou mostre a alguém perto: “Por favor, me ajude a ligar.”
    .sent = Eu pedi a alguém
    .crisis = Mostrar quem responde mensagens
    .minutes = Ajuda nos próximos minutos

low_check-safe = Por enquanto, você está em segurança, sem risco de se machucar?

low_still =
    Foi bom você dizer a verdade. Então, por favor, deixe alguém ficar com você agora.

    Você não precisa decidir nada grande hoje. Só ligar, ou ir até alguém, ou deixar alguém ligar.
    .with = Tem alguém comigo
    .alone = Não tem ninguém comigo
    .no-call = Não posso ligar
    .minutes = Ajuda nos próximos minutos
    .crisis = Quero alguém que me escute

low_safer =
    Você passou por este momento. Isso exigiu força. Os pensamentos ruins podem voltar, como uma onda. As ondas baixam de novo.

    Ajuda quando uma pessoa sabe. O que você quer agora?
    .tell = Contar a alguém
    .plan = Fazer um pequeno plano
    .why = Uma coisa deixa tudo difícil
    .crisis = Quero alguém que me escute
    .enough = Por enquanto é só

low_hurt =
    Que bom que você me contou. Eu não vou brigar com você.

    Está se sentindo mal? Está sangrando muito? Tomou algo que pode fazer mal? Então precisa de um médico agora. Mesmo que pareça melhorar.

    Ligue, ou conte a alguém perto. Eu não posso ligar por você.
    .here = Alguém já está me ajudando
    .alone = Não tem ninguém comigo
    .no-call = Não posso ligar
    .small = É um machucado pequeno

low_small =
    Um machucado pequeno também precisa de cuidado. Lave com água limpa. Cubra com algo limpo. Mostre a um adulto de confiança.

    Você não fez isso por maldade. Algo dói por dentro, e isso também precisa de cuidado.
    .worse = Está piorando
    .tell = Como posso contar a alguém?
    .harm = O que faço da próxima vez?
    .crisis = Quero alguém que me escute
    .enough = Por enquanto é só

low_thoughts =
    Muita gente tem pensamentos assim em algum momento. Um pensamento não é algo que você precisa fazer.

    Você pode ter esses pensamentos e ainda assim ter ajuda. Muitas vezes fica mais leve quando alguém sabe.

    O que é mais parecido?
    .soon = Sei quando quero fazer isso
    .tell = Quero contar a alguém
    .wave = Os pensamentos estão fortes agora
    .why = Uma coisa deixa tudo difícil
    .plan = Quero um plano para dias ruins

low_harm =
    Algumas pessoas se machucam quando um sentimento é grande demais. É um jeito de aguentar. Não é maldade, nem para chamar atenção.

    Há outros jeitos de aguentar. Você pode achar esses jeitos com ajuda.
    .wave = O sentimento está aqui agora
    .tell = Como posso contar a alguém?
    .die = Também penso em não viver
    .hurt = Eu me machuquei agora
    .crisis = Quero alguém que me escute

low_wave =
    Um sentimento grande é como uma onda. Ele sobe, e depois baixa. Você só precisa esperar, não vencer.

    Escolha: ir até alguém. Andar ou balançar os braços. Segurar algo macio. Contar tudo o que é azul.

    Espere um pouco. Depois espere mais um pouco.
    .minutes = Faça comigo
    .tried = Tentei uma coisa
    .plan = Quero um plano para dias ruins
    .crisis = Quero alguém que me escute

low_why =
    Também há ajuda para o que está por trás. Você não precisa me contar. É uma destas coisas?
    .online = São cruéis comigo
    .picture = É sobre uma imagem minha
    .home = Minha casa me faz mal
    .tired = Cansaço, tristeza ou medo
    .crisis = Prefiro contar a uma pessoa

low_plan =
    Um plano para os dias ruins. Pense em cada coisa, não precisa escrever.

    Como percebo que uma onda vem? O que me acalma um pouco?

    Que lugar parece seguro? Quem pode vir, ou para quem posso ligar? O que deve ficar longe de mim?
    .keep = Onde guardo o meu plano?
    .tell = Contar a alguém sobre o plano
    .crisis = Mostrar para quem ligar
    .enough = Por enquanto é só

low_keep =
    Você pode escrever no papel e levar com você. Ou desenhar. Ou entregar a um adulto de confiança.

    Alguém mexe nas suas coisas? Então guarde na cabeça, ou com um amigo ou uma amiga.
    .tell = Contar a alguém sobre o plano
    .crisis = Mostrar para quem ligar
    .enough = Por enquanto é só

low_tell =
    Você pode escolher um adulto de confiança. Pode falar, escrever ou mostrar isto:

    “Estou tão mal que penso em não viver. Preciso que você me escute e me ajude a achar alguém.”

    Você não precisa contar tudo. A primeira frase basta.
    .who = Para quem posso contar?
    .reacts = E se ficarem com raiva?
    .told = Contei a alguém
    .crisis = Prefiro um canal de ajuda
    .enough = Vou fazer isso depois

low_reacts =
    Alguns adultos se assustam, e isso parece raiva. Não quer dizer que você fez algo errado.

    Você pode dizer: “Por favor, fique comigo.” Se não ajudar, conte a outra pessoa. Você merece alguém que escute.
    .who = Para quem posso contar?
    .now = Posso me machucar agora
    .crisis = Prefiro um canal de ajuda
    .enough = Por enquanto é só

low_crisis =
    Estas pessoas escutam, mesmo sem palavras. Você pode chorar. Pode dizer só: “Eu não quero viver.”

    Algumas precisam chamar ajuda quando há risco de vida. Pergunte antes, se quiser. Lembre da palavra { $safe-word }.
    .now = Posso me machucar agora
    .call = Como é uma ligação?
    .told = Vão contar para alguém?
    .wave = Quero me acalmar primeiro
    .enough = Por enquanto é só

low_stop =
    Você está aqui, e é isso que conta. Sou só um programa. Pessoas de verdade podem ficar com você nisso.

    Hoje: fique perto de alguém e conte a uma pessoa. Depois: peça a um adulto para buscar ajuda com você.

    Se a onda voltar: toque em Ajuda, ou escreva { $safe-word }. A qualquer hora. Se você fechar esta conversa, ela some.
