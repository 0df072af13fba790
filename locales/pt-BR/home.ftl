### A child is hurt, afraid or alone at home. Base wording: 7 to 12 and all who did not say.

home_start =
    A casa da gente deveria ser um lugar seguro. Se não é, a culpa não é sua. Nunca.

    Você não precisa me contar o que aconteceu. Não escreva nomes, por favor. Se alguém chegar, toque em Sair.

    O que é mais parecido?
    .now = Estou em perigo agora
    .hurt = Alguém me bate ou machuca
    .touch = Alguém me toca de um jeito errado
    .scared = Tenho medo em casa
    .other = Outra coisa em casa

home_hurt =
    Ninguém pode bater em você ou machucar você. Nem por erro, nem por nota baixa, nem por dar opinião.

    Você faz bem em buscar ajuda. O que mais ajudaria?
    .today = Pode acontecer de novo hoje
    .injured = Estou com um machucado
    .tell = Como posso contar a alguém?
    .safer = Como me protejo um pouco mais?
    .contacts = Mostrar pessoas que ajudam

home_injured =
    Dói muito, sangra, ou dá tontura? Então um médico precisa ver você hoje.

    Ligue, ou peça a um adulto de confiança para ir com você. Um posto de saúde pode atender. Eu não posso ligar por você.
    .can-not = Não posso ligar
    .tell = Como posso contar a alguém?
    .today = Pode acontecer de novo hoje
    .contacts = Mostrar outras pessoas
    .enough = Por enquanto é só

home_today =
    É bom você pensar antes. Estas pessoas podem ajudar hoje. Você pode ligar antes que algo aconteça.

    Se começar: vá para perto de gente, se der. Fique perto de uma porta. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .plan = Fazer um plano para hoje
    .leave = Quero sair de casa
    .tell = Como posso contar a alguém?
    .enough = Por enquanto é só

home_leave =
    Eu entendo que você queira ir embora. Ficar na rua sem companhia também pode ser perigoso.

    Há um lugar onde você poderia dormir hoje? Um parente, a família de amigos? Um canal de ajuda pode procurar com você.
    .plan = Fazer um plano
    .contacts = Mostrar pessoas que ajudam
    .gone = Eu já saí
    .now = Estou em perigo agora
    .enough = Por enquanto é só

home_gone =
    Eu não vou brigar com você. Tente ficar onde há gente e luz.

    Estas pessoas podem ajudar a achar um lugar para hoje. Algumas podem ter que contar onde você está. Você pode perguntar antes.

    Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .told = O que fazem com o que eu digo?
    .tell = Como posso contar a alguém?
    .enough = Por enquanto é só

home_touch =
    Que bom que você me contou. Seu corpo é seu. A culpa não é sua, mesmo que você não tenha dito não.

    Você não precisa guardar um segredo que faz mal. Estas pessoas podem ajudar. Algumas precisam contar a outros, então pode perguntar antes.

    Lembre da palavra { $safe-word }. Ela sempre traz estas pessoas de volta.
    .now = Estou em perigo agora
    .tell = Como posso contar a alguém?
    .lives-here = A pessoa mora comigo
    .picture = Existem imagens
    .low = Não quero mais viver

home_lives-here =
    Isso é muito difícil. Quem fez errado não foi você. Outras pessoas podem ajudar a parar isso.

    Tente ficar perto de outras pessoas quando puder. Você não precisa conversar com quem faz isso.
    .now = Estou em perigo agora
    .tell = Como posso contar a alguém?
    .safer = Como me protejo um pouco mais?
    .contacts = Mostrar pessoas que ajudam
    .enough = Por enquanto é só

home_scared =
    Ter medo em casa é difícil. Seu medo é de verdade, e você pode escutar esse medo.

    O que mais assusta você?
    .fights = Outros brigam ou se batem
    .threat = Alguém pode me machucar
    .shouting = Gritos e palavras ruins
    .calm = Quero me acalmar primeiro
    .contacts = Quero falar com alguém

home_fights =
    Se outros brigam, a culpa não é sua. E parar a briga não é tarefa sua.

    Por favor, não fique no meio. Se der, vá para outro cômodo ou para a casa vizinha. Leve irmãos e irmãs só se for seguro.
    .now = Está acontecendo agora
    .plan = Fazer um plano para a próxima vez
    .tell = Como posso contar a alguém?
    .calm = Quero me acalmar
    .contacts = Mostrar pessoas que ajudam

home_words-hurt =
    Palavras podem doer tanto quanto tapas. Se alguém sempre diz que você não presta, não é verdade.

    Você vale tanto quanto qualquer pessoa. O que ajudaria agora?
    .low = Não quero mais viver
    .feel = Algo para o que eu sinto
    .tell = Como posso contar a alguém?
    .contacts = Mostrar pessoas que ajudam
    .enough = Por enquanto é só

home_other =
    Muitas coisas podem dar errado em casa. Nenhuma é culpa sua. O que é mais parecido?
    .speaking = Me castigam por dizer o que penso
    .who-i-am = Não aceitam quem eu sou
    .alone = Ninguém cuida de mim
    .marry = Tenho que casar ou sair da escola
    .locked = Me trancam

home_speaking =
    Você tem o direito de dizer o que pensa. Ninguém pode machucar você por isso.

    Às vezes os adultos têm medo, ou outros fazem pressão sobre eles. Isso explica. Mas não torna certo.
    .hurt = Me batem ou me machucam
    .phone = Pegaram ou leram meu celular
    .rights = Quais são os meus direitos?
    .tell = Como posso contar a alguém?
    .enough = Por enquanto é só

home_who-i-am =
    Não há nada de errado em quem você é. Você escolhe para quem contar, e quando. Ninguém pode obrigar você.

    Você pode procurar uma pessoa que aceite você. Existem mais do que parece.
    .hurt = Me batem ou me machucam
    .phone = Mexem no meu celular
    .low = Não quero mais viver
    .contacts = Mostrar pessoas que escutam
    .enough = Por enquanto é só

home_alone =
    Toda criança tem direito a comida, cuidado e médico. Se você não tem, a culpa não é sua.

    Pedir ajuda não é fofoca. Estas pessoas sabem o que dá para fazer. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .tell = Como posso contar a alguém?
    .rights = Quais são os meus direitos?
    .enough = Por enquanto é só

home_marry =
    Você é criança. Tem direito a estudar e a ter proteção. Você pode dizer que não quer.

    Estas pessoas podem ajudar. É melhor pedir antes que aconteça. Podem ter que contar a outros, então pergunte antes, se quiser. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .soon = Vai acontecer logo
    .tell = Como posso contar a alguém?
    .rights = Quais são os meus direitos?
    .enough = Por enquanto é só

home_locked =
    Quando trancam a gente, dá medo, e pode ser perigoso. A culpa não é sua.

    Se consegue falar com alguém, você pode dizer: “Me trancaram. Por favor, peça ajuda.”
    .now = Me trancaram, não posso sair
    .phone = Pegaram ou leram meu celular
    .tell = Como posso contar a alguém?
    .contacts = Mostrar pessoas que ajudam
    .enough = Por enquanto é só

home_safer =
    Você pode pensar em coisas pequenas, sem contar a ninguém em casa.

    Qual cômodo é o mais seguro? Que porta você alcança? Quem na vizinhança é legal?

    Você pode combinar uma palavra secreta com alguém de confiança. Ela quer dizer: “Por favor, peça ajuda para mim.”
    .plan = Fazer um plano maior
    .phone = Alguém lê o meu celular
    .leave = Quero sair de casa
    .contacts = Mostrar pessoas que ajudam
    .enough = Por enquanto é só

home_tell-brazil =
    É bom saber antes: muitos adultos precisam avisar quando uma criança é machucada. Aí o Conselho Tutelar pode vir.

    Ele existe para proteger crianças. Você pode perguntar antes: “O que você vai fazer quando eu contar?”
    .who = Para quem contar, e como?
    .contacts = Prefiro um canal de ajuda
    .nobody = Nenhum adulto é seguro para mim
    .wait = Ainda não quero contar

home_tell-any =
    É bom saber antes: alguns adultos precisam avisar quando uma criança é machucada. Isso pode trazer ajuda. Também pode mudar coisas em casa.

    Você pode perguntar antes: “O que você vai fazer quando eu contar?”
    .who = Para quem contar, e como?
    .told = O que os canais fazem com isso?
    .contacts = Prefiro um canal de ajuda
    .nobody = Nenhum adulto é seguro para mim
    .wait = Ainda não quero contar

home_wait =
    Não precisa ser agora. Esperar não faz a culpa ser sua.

    Você pode voltar quando quiser. Se ficar perigoso, por favor, não espere.
    .safer = Como me protejo um pouco mais?
    .contacts = Mostrar pessoas que ajudam
    .now = Estou em perigo agora
    .enough = Por enquanto é só

home_after =
    Você fez algo pela sua segurança. E agora?
    .safer = Como me protejo um pouco mais?
    .contacts = Mostrar pessoas que ajudam
    .now = Estou em perigo agora
    .enough = Por enquanto é só

home_contacts =
    Estas pessoas sabem que nem toda casa é segura. Você pode ligar ou escrever. Não precisa dizer seu nome.

    Algumas podem ter que contar a outros. O cartão avisa. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .call = Como é uma ligação?
    .told = O que fazem com o que eu digo?
    .safer = Como me protejo um pouco mais?
    .enough = Por enquanto é só

home_stop =
    Nada disso é culpa sua. Você buscou ajuda, e isso exigiu coragem.

    Agora: pense numa saída, e numa pessoa boa por perto. Depois: conte a um adulto que não mora com você.

    Volte quando quiser. A palavra é { $safe-word }. Se você fechar esta conversa, ela some. A lista de páginas visitadas fica.
