### After a child told of danger, or pressed "I am in danger now". Never ask what happened. Never promise rescue.

care_start =
    Que bom que você quer ajuda. Você merece. Aqui estão pessoas que ajudam crianças.

    Algumas podem ter que contar a outros o que você diz. Olhe o cartão antes de ligar ou escrever.

    Eu não posso ligar por você. Você escolhe para quem contar, e quanto.

    Lembre da palavra { $safe-word }. Ela sempre traz estas pessoas de volta.
    .now = Estou em perigo agora
    .advice = Quero dicas de segurança
    .call = Como é uma ligação?
    .next-step = O que mais eu posso fazer?

care_friend =
    Você está cuidando de alguém. Isso é bonito. Você não precisa salvar essa pessoa sem ajuda.

    Aqui estão pessoas que podem ajudar vocês. Algumas podem ter que contar a outros. Olhe o cartão antes.

    Eu não posso ligar por você. Lembre da palavra { $safe-word }. Ela sempre traz estas pessoas de volta.
    .now = A pessoa está em perigo agora
    .how = Como posso ajudar?
    .call = Como é uma ligação?
    .me = Eu também preciso de ajuda

care_friend-now =
    Um adulto precisa saber agora. Mesmo que você tenha dito que não ia contar. A vida é mais importante.

    Ligue, ou peça para um adulto ligar. Diga onde essa pessoa está, ou esteve por último. Eu não posso ligar por você.

    Por favor, não se coloque em perigo para ajudar.
    .told = Um adulto já sabe
    .nobody = Nenhum adulto ajuda
    .both = Eu também estou em perigo

care_friend-told =
    Você fez o que uma boa amizade faz. Agora essa tarefa não é mais só sua.

    Isso pode pesar. Agora você pode cuidar de você.
    .me = Quero me acalmar
    .how = Como posso ajudar essa pessoa?
    .enough = Por enquanto é só

care_friend-nobody =
    É difícil quando um adulto não escuta. A culpa não é sua. Tente com outro.

    Pode ser da escola, da vizinhança ou de um destes canais. Lembre da palavra { $safe-word }.
    .told = Um adulto já sabe
    .words = O que posso dizer?
    .call = Como é uma ligação?
    .enough = Por enquanto é só

care_danger =
    Se der, vá para perto de outras pessoas. Uma casa vizinha, uma loja, a escola.

    Depois ligue. Ou peça para alguém ligar. Diga: “Sou criança. Estou em perigo.” Diga onde você está.

    Eu não posso ligar por você. Mas você pode ficar aqui o tempo que quiser.
    .country = Mostrar números do meu país
    .away = Estou com outras pessoas agora
    .stuck = Não consigo ligar nem sair
    .myself = Eu posso me machucar
    .officials = Tenho medo da polícia ou autoridade

care_country = Em que país você está? Pode escrever o nome.

care_stuck =
    Faça o que protege mais você agora. Ficar em silêncio está certo. Esperar está certo. A culpa não é sua.

    Se der, fique perto de uma porta. Saia quando for seguro e vá até outras pessoas.
    .no-call = Pedir ajuda sem ligar
    .away = Já consegui sair
    .others = Quem mais pode ajudar?

care_no-call =
    Você pode escrever para um adulto de confiança: “Estou em perigo. Por favor, ligue pedindo ajuda.” Escreva onde você está.

    Ou mostre isto a alguém perto: “Sou criança. Estou em perigo. Por favor, ligue pedindo ajuda.”
    .sent = Alguém já sabe
    .others = Quem mais pode ajudar?
    .stuck = Não consigo sair daqui

care_officials =
    Você não precisa ligar para a polícia. Se der, fique perto de outras pessoas. Fique com calma.

    Conte para um adulto de confiança. Esse adulto pode escrever por você para as pessoas abaixo.
    .held = Estão me levando ou segurando
    .phone = Querem o meu celular
    .others = Quem mais pode ajudar?
    .away = Estou com outras pessoas agora

care_held =
    Fique com calma. Você pode dizer: “Sou criança. Quero um adulto comigo. Quero um advogado.”

    Você pode dizer: “Não entendo isto.” Então não assine. Tente lembrar quem são e onde você está.
    .phone = Querem o meu celular
    .others = Quem mais pode ajudar?
    .away = Me deixaram ir

care_check-safe = Você está em segurança agora?

care_still =
    Então ficar em segurança vem primeiro. O resto pode esperar.

    Tente uma coisa: chegar perto de gente, ligar ou pedir para ligarem.
    .stuck = Não consigo sair daqui
    .no-call = Não posso ligar
    .others = Quem mais pode ajudar?
    .away = Estou com outras pessoas agora

care_unsure =
    Tudo bem. Se você não tem certeza, faça como se houvesse perigo.

    Fique perto de gente em quem você confia. Escute essa sensação. Ela quer proteger você.
    .away = Como fico em segurança?
    .others = Com quem posso falar?
    .fine = Estou em segurança agora

care_others =
    Estas pessoas escutam crianças. Algumas podem ter que contar a outros. Olhe o cartão antes.

    Você pode começar com: “Preciso de ajuda.” Lembre da palavra { $safe-word }. Ela sempre traz pessoas de volta.
    .now = Estou em perigo agora
    .call = Como é uma ligação?
    .next-step = O que mais eu posso fazer?
    .enough = Por enquanto é só

care_after =
    Que bom que você está com mais segurança agora. Você pode tremer, chorar ou não sentir nada. Tudo isso é normal.

    As pessoas abaixo podem escutar você agora. Ou escolha o que mais ajuda.
    .tell = Contar a alguém de confiança
    .plan = Fazer um plano de segurança
    .calm = Quero me acalmar
    .enough = Por enquanto é só

care_call =
    Alguém diz alô. Você pode dizer alô, ou esperar. Não precisa saber o que dizer.

    Podem perguntar como você está, e se está em segurança. Você pode dizer: “Não quero responder isso.”

    Você não precisa dizer seu nome. Pode parar quando quiser, até no meio.
    .words = O que digo primeiro?
    .told = Vão contar para alguém?
    .contacts = Mostrar as pessoas de novo
    .enough = Por enquanto é só

care_words =
    Aqui estão palavras prontas. Escolha a que combina. Você pode só ler em voz alta.

    “Algo ruim acontece comigo. É difícil falar.”

    “Tenho medo de uma pessoa. O que posso fazer?”

    “Antes de eu contar mais: para quem você vai contar?”
    .contacts = Mostrar as pessoas
    .calm = Bateu muito nervosismo
    .enough = Por enquanto é só

care_contacts =
    Aqui estão elas de novo. Algumas podem ter que contar a outros o que você diz. O cartão avisa.

    Você escolhe. Eu não posso ligar por você. Lembre da palavra { $safe-word }.
    .now = Estou em perigo agora
    .call = Como é uma ligação?
    .next-step = O que mais eu posso fazer?
    .enough = Por enquanto é só

care_next-step =
    Um passo pequeno já basta. Você não precisa resolver tudo hoje.
    .tell = Contar a alguém de confiança
    .calm = Quero me acalmar
    .plan = Fazer um plano de segurança
    .contacts = Mostrar as pessoas de novo

care_onward = Podemos continuar daqui, ou parar. E agora?
    .contacts = Mostrar pessoas que ajudam
    .next-step = O que mais eu posso fazer?
    .now = Estou em perigo agora
    .enough = Por enquanto é só

care_stop =
    Você contou, mesmo que só a um programa. Isso pode facilitar contar a uma pessoa.

    Hoje: descanse, coma, fique perto de alguém que trata você bem. Depois: conte a um adulto de confiança.

    Você pode voltar quando quiser. A palavra é { $safe-word }. Se você fechar esta conversa, ela some.
