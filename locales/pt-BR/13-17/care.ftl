### After danger was told: wording for teenagers where it should differ.

care_start =
    Pedir ajuda é um passo forte. Aqui estão pessoas que fazem isso todos os dias.

    Algumas podem ter que repassar o que você diz, se você estiver em perigo ou se a lei mandar. O cartão avisa, então olhe antes de se abrir.

    Não posso ligar por você, e ninguém lê isto. Para quem contar, e quanto, é escolha sua.

    Guarde a palavra { $safe-word }: ela traz estas pessoas de volta a qualquer momento.
    .call = O que acontece quando eu ligo?

care_friend =
    Você está cuidando de alguém, e isso importa. Não quer dizer que salvar essa pessoa seja sua responsabilidade.

    Aqui estão pessoas que podem orientar vocês. Algumas podem ter que repassar o que ouvem: o cartão avisa.

    Não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.
    .call = O que acontece quando eu ligo?

care_friend-now =
    Se pode haver risco de vida, um adulto precisa saber agora, mesmo que você tenha prometido segredo. A confiança pode ser refeita depois.

    Ligue, ou faça um adulto ligar. Diga onde a pessoa está, ou onde esteve por último. Eu não posso fazer isso por você.

    Não entre no perigo também. O que conta é fazer a ajuda chegar lá.
    .told = Um adulto já sabe
    .nobody = Nenhum adulto está ajudando

care_friend-told =
    Isso exigiu coragem. A pessoa pode ficar com raiva no começo; ainda assim foi o certo. Daqui em diante não é só você quem carrega.

    Agora você pode cuidar de você.
    .enough = Por agora chega

care_friend-nobody =
    É exaustivo quando os adultos não agem. A culpa não é sua. Procure o próximo: na escola, no posto de saúde, na sua organização.

    Estes canais também conversam com jovens preocupados com outra pessoa. Lembre da palavra { $safe-word }.
    .told = Um adulto já sabe
    .call = O que acontece quando eu ligo?
    .enough = Por agora chega

care_danger =
    Se der, vá para onde há gente: uma casa vizinha, uma loja, uma escola, uma rua movimentada.

    Ligue, ou peça para alguém ligar. Diga que você tem menos de 18 anos, que está em perigo e onde está.

    Não posso ligar por você. Esta conversa fica aberta o tempo que você precisar.
    .officials = O perigo é a polícia ou autoridade
    .myself = Talvez eu me machuque

care_stuck =
    Faça o que proteger mais você agora. Ficar em silêncio ou ceder não é concordar, e não é culpa sua.

    Fique perto de uma saída e com o celular, se for seguro. Quando der para sair, vá até outras pessoas.

care_no-call =
    Mande mensagem a um adulto de confiança: “Estou em perigo. Por favor, ligue pedindo ajuda.” Diga onde você está.

    Ou mostre isto a alguém perto: “Tenho menos de 18 anos e estou em perigo. Por favor, ligue pedindo ajuda.”

    Alguns canais também respondem mensagens. O cartão avisa.

care_officials =
    Você não precisa ligar para a polícia. Se der, fique com outras pessoas. Manter a calma ajuda, mesmo quando é injusto.

    Faça um adulto de confiança saber. As pessoas abaixo apoiam defensores, e o melhor contato costuma ser por meio desse adulto.
    .held = Estão me segurando ou me levando
    .phone = Querem ver o meu celular

care_held =
    Mantenha a calma e a educação. Você pode dizer: “Tenho menos de 18 anos. Quero um responsável ou um adulto que eu escolha, e um advogado.” Peça intérprete, se precisar.

    Não assine o que você não entende. Tente lembrar quem eram, onde você está e que motivo deram.

    Direitos e riscos mudam de país para país: deixe alguém da advocacia ou um aliado orientar você antes de dizer mais.

care_still =
    Então a segurança vem primeiro. Todo o resto pode esperar.

    Escolha uma coisa possível: chegar perto de gente, ligar ou fazer alguém ligar.

care_unsure =
    Então trate como se não fosse seguro. Vale a pena escutar esse incômodo.

    Fique perto de gente em quem você confia e tenha uma saída em mente.

care_others =
    Estas pessoas conversam com jovens exatamente sobre isso. Algumas podem ter que repassar o que ouvem: o cartão avisa.

    “Preciso de ajuda” basta para começar. A palavra { $safe-word } traz essas pessoas de volta a qualquer momento.
    .call = O que acontece quando eu ligo?
    .enough = Por agora chega

care_after =
    Que bom que você está com mais segurança. Tremer, chorar ou não sentir nada: o corpo faz isso depois do perigo.

    As pessoas abaixo podem escutar agora. Ou escolha o que mais ajudaria.
    .plan = Montar um plano de segurança
    .enough = Por agora chega

care_call =
    Alguém atende e diz alô. Você não precisa de uma história pronta, e o silêncio também vale.

    Provavelmente vão perguntar como você está e se está em segurança. Você responde só o que quiser.

    Não precisa dar seu nome. Pode perguntar antes para quem contariam. Pode desligar a qualquer momento.
    .enough = Por agora chega

care_words =
    Pegue uma destas frases ou mude como quiser. Ler em voz alta também serve.

    “Tem uma coisa acontecendo e não sei por onde começar.”

    “Alguém está me ameaçando por causa do que eu defendo.”

    “Antes de eu dizer mais: o que vocês teriam que repassar, e para quem?”
    .enough = Por agora chega

care_contacts =
    Aqui estão elas de novo. O cartão diz se podem ter que repassar o que você contar.

    A escolha é sua, e eu não posso ligar por você. Lembre da palavra { $safe-word }.
    .call = O que acontece quando eu ligo?
    .enough = Por agora chega

care_next-step =
    Um passo basta por hoje. Qual parece possível?
    .plan = Montar um plano de segurança

care_onward = Você pode seguir daqui, ou parar. E agora?
    .enough = Por agora chega

care_stop =
    Você contou a alguém, mesmo que seja só um programa. Isso pode facilitar com uma pessoa.

    Por hoje: descanse, coma alguma coisa, fique com alguém que faz bem a você. Quando der: um adulto de confiança.

    Volte quando quiser. A palavra é { $safe-word }. Fechar esta conversa apaga tudo aqui.
