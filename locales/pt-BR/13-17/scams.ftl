### Asked for money, or offered a job, a prize or a trip, for teenagers.

scams_start =
    Golpes com dinheiro são feitos por gente que pratica o dia todo. Cair, ou quase cair, não é culpa sua.

    O que mais se aproxima? Escolha ou use poucas palavras. Sem nomes, números de conta ou links, por favor.
    .asked = Alguém está me pedindo dinheiro
    .job = Proposta de emprego ou viagem
    .paid = Já paguei ou mandei algo
    .blackmail = Pague, senão...

scams_which =
    Não entendi bem. Qual destas mais se aproxima?
    .asked = Alguém está me pedindo dinheiro
    .job = Proposta de emprego ou viagem
    .paid = Já paguei ou mandei algo
    .blackmail = Pague, senão...

scams_asked =
    Você pode levar o tempo que quiser. Pressa, segredo e jeitos estranhos de pagar são os três sinais comuns à maioria dos golpes.

    Quem está pedindo?
    .donation = Uma causa ou campanha
    .pushed = Alguém conhecido me pressiona

scams_friend =
    A conta de uma pessoa amiga pode ter sido invadida ou copiada. Confira por outro caminho: ligue ou pergunte cara a cara. Não pergunte no mesmo chat.

scams_not-them =
    Tem cara de golpe, e você olhou duas vezes. Guarde a mensagem e o nome da conta, denuncie a conta e avise os outros por outro canal.

    Se veio da conta de um amigo ou amiga, essa pessoa talvez precise de ajuda para recuperar a conta.

scams_prize =
    Prêmios e apoios não cobram taxa, e ninguém sério recebe pagamento em códigos de cartão-presente. Quem financia de verdade também não apressa você.

    Se for um apoio para o seu grupo, deixe uma pessoa adulta aliada ligar para a organização, num número que vocês mesmos acharam.

scams_donation =
    Movimentos precisam de dinheiro, e há quem copie o nome deles para arrecadar. Qual é o seu caso?
    .asks-us = Estranhos pedem doação
    .in-our-name = Alguém arrecada em nosso nome

scams_we-collect =
    Em muitos lugares, menores de 18 anos não podem guardar dinheiro de um grupo, e dinheiro dá aos adversários um alvo. Uma organização de confiança pode guardar.

    Duas pessoas contam, cada valor é anotado, e todo mundo pode ver para que foi.
    .tell = Como peço a um adulto?

scams_pushed =
    Pressão não é favor entre amigos. Você pode dizer não sem dar motivo e não deve provas a ninguém.

    O que mais se aproxima?

scams_job =
    Propostas de verdade aguentam perguntas. Vá devagar se houver pressa, segredo ou contrato só por chat. Há quem use também uma causa: a pessoa do ativismo que oferece fama ou viagem.

    Como é a proposta?
    .travel = Um encontro ou uma viagem
    .pictures = Querem fotos ou um casting
    .tasks = Tarefas fáceis, muito dinheiro

scams_travel =
    Um convite para encontro ou viagem de quem você só conhece online pode ser um jeito de machucar ou explorar jovens. Também pode ser real, e o que é real pode esperar.

    Não faça viagem que ninguém da sua confiança conheça. Fique você com seu passaporte ou documento.
    .not-going = Não vou sem alguém comigo

scams_going =
    Antes de qualquer coisa, conte hoje a uma pessoa adulta de confiança. Ela pode ligar para a própria organização, num número que vocês acharam.

    Quem paga, quem recebe você, onde você dorme, como volta: se não respondem a isso, é não.

scams_pay-first =
    Taxa de curso, papéis ou equipamento é o sinal típico. Apps de tarefas costumam pagar pouco no começo e depois pedir o seu.

    Você pode parar a qualquer momento, mesmo sentindo que perde o que já pôs.

scams_my-account =
    Deixar dinheiro passar pela sua conta, celular ou documento pode fazer de você parte de um crime que você nem conhece. É para isso que serve a proposta.

    Pare agora, guarde as mensagens e busque hoje uma pessoa adulta aliada. É melhor contar cedo, com alguém ao lado.

scams_paid =
    Acontece com gente cuidadosa. O que importa agora é o que eles têm. O que você mandou?
    .papers = Meu documento ou outros papéis
    .password = Uma senha ou código de login
    .picture = Um nude ou foto sexual

scams_paid-money =
    Pare de pagar, mesmo que prometam devolver. Com alguém adulto, fale já com o banco, o app de pagamento, a empresa do cartão-presente ou a operadora: alguns pagamentos ainda dá para parar.

    Guarde comprovantes, códigos e mensagens.
    .again = Querem mais

scams_paid-papers =
    Anote o que eles têm: qual documento, qual lado, que data. Se for seguro para você procurar o órgão que o emitiu, alguém adulto pode perguntar lá o que fazer.

    Fique de olho em contas abertas em seu nome. Nunca mande mais documentos para provar quem você é.
    .doxxing = Publicaram o documento

scams_again =
    Um segundo pedido é comum, e também quem diz que recupera seu dinheiro por uma taxa. É o mesmo golpe.

    Você pode ficar em silêncio. Guarde, denuncie e depois bloqueie.

scams_blackmail =
    Isso não é culpa sua. Pagar raramente acaba com isso: em geral pedem de novo.

    Pare de responder e não apague nada. Com o que ameaçam?
    .picture = Uma foto ou vídeo meu
    .account = Minha conta ou meus dados
    .hurt = Fazer mal a mim ou a alguém

scams_contacts =
    Agora: se pode ser golpe, nenhum pagamento e nenhuma resposta; guarde as mensagens. Depois: avise seu grupo e confira suas contas.

    Estes serviços ajudam com problemas na internet.

scams_contacts-child =
    Agora: uma pessoa adulta de confiança. Depois: vejam isso juntos.

    Estes serviços são para jovens. Não podem trazer dinheiro de volta, mas ajudam você a planejar.

scams_close =
    Parar para conferir foi a decisão certa. Volte quando quiser, e apague esta conversa se outras pessoas usam este aparelho.
