### Asked for money, or offered a job, a prize or a trip. For a child who is unsure, or who already paid.

scams_start =
    Golpes com dinheiro pegam muita gente, adultos também. Não é culpa sua.

    O que aconteceu? Escolha uma opção, ou use poucas palavras. Por favor, não me conte nomes nem números.
    .asked = Alguém quer dinheiro de mim
    .job = Trabalho, viagem ou fama
    .paid = Já paguei ou já mandei
    .blackmail = Dizem: pague, senão...
    .in-danger = Estou em perigo agora

scams_which =
    Não sei se entendi. Qual destas é mais parecida?
    .asked = Alguém quer dinheiro de mim
    .job = Trabalho, viagem ou fama
    .paid = Já paguei ou já mandei
    .blackmail = Dizem: pague, senão...
    .in-danger = Estou em perigo agora

scams_asked =
    Nada precisa ser pago agora. A pressa faz parte do golpe.

    Quem está pedindo?
    .friend = A conta de um amigo ou amiga
    .prize = Ganhei um prêmio
    .donation = É para uma campanha
    .pushed = Alguém que conheço me pressiona

scams_friend =
    A mensagem de um amigo pode vir de outra pessoa.

    Fale com seu amigo ou sua amiga de outro jeito. Ligue, ou fale cara a cara.
    .not-them = Não era essa pessoa
    .them = É mesmo essa pessoa
    .done = Vou perguntar antes

scams_not-them =
    Pode bem ser um golpe. Que bom que você olhou.

    Você não precisa responder nem pagar. Guarde a mensagem por enquanto.

    Se quiser, avise os outros.
    .save = Mostre como guardar
    .block = Mostre como bloquear
    .done = Quem pode me ajudar?

scams_prize =
    Um prêmio de verdade não custa nada. Se você tem que pagar antes, é golpe.

    Você não precisa responder.
    .paid = Já paguei
    .clicked = Toquei num link
    .block = Mostre como bloquear
    .done = Quem pode me ajudar?

scams_donation =
    Juntar dinheiro para uma boa causa é legal. Algumas pessoas só fingem que fazem isso.

    Como é no seu caso?
    .asks-us = Alguém que não conheço pede dinheiro
    .in-our-name = Usam nosso nome para isso
    .we-collect = Nós juntamos dinheiro
    .done = Quem pode me ajudar?

scams_we-collect =
    Deixe o dinheiro com uma pessoa adulta ou organização de confiança. Isso protege você.

    Duas pessoas contam juntas e anotam.
    .tell = Quem poderia guardar?
    .campaign = Ajuda para planejar a campanha
    .done = Já tenho o que preciso

scams_pushed =
    Você pode dizer não. Ninguém pode obrigar você a dar dinheiro.

    O que é mais parecido?
    .home = É alguém de casa
    .threat = Estão me ameaçando
    .tell = Quero contar a alguém
    .done = Mostre quem pode ajudar

scams_job =
    Propostas de verdade têm tempo para perguntas. Golpes têm pressa ou querem segredo.

    Como é a proposta?
    .travel = Querem me encontrar, ou que eu viaje
    .pictures = Querem fotos minhas
    .pay-first = Tenho que pagar antes
    .my-account = Dinheiro passa pela minha conta
    .tasks = Pouca tarefa, muito dinheiro

scams_travel =
    Por favor, não vá sem companhia. Algumas pessoas usam propostas assim para machucar crianças.

    Você pode mudar de ideia, até no último minuto.
    .going = É logo
    .not-going = Não vou sem companhia
    .there = Já estou lá
    .done = Mostre quem pode ajudar

scams_going =
    Conte hoje a uma pessoa adulta de confiança. Faça isso antes de qualquer outra coisa.

    Peça a ela que confira a proposta, ligando para o próprio lugar.
    .tell = A quem posso contar?
    .call = Para quem posso ligar?
    .in-danger = Estou em perigo agora

scams_pay-first =
    Um trabalho de verdade paga você. Se você tem que pagar antes, é golpe.

    Pequenas tarefas podem começar com dinheiro real. Depois querem o seu.
    .paid = Já paguei
    .block = Mostre como bloquear
    .done = Quem pode me ajudar?

scams_my-account =
    Por favor, não passe dinheiro de outros adiante. Pode ser roubado, e o problema sobra para você.

    Se já aconteceu, conte hoje a uma pessoa adulta de confiança. Não é tarde demais.
    .not-yet = Ainda não fiz isso
    .done-it = Já fiz isso
    .threat = Estão me ameaçando
    .done = Mostre quem pode ajudar

scams_paid =
    Enganaram você. A culpa é de quem enganou, não sua. O que você mandou?
    .money = Dinheiro ou cartão-presente
    .papers = Documento com meu nome
    .password = Uma senha ou um código
    .picture = Uma foto do meu corpo

scams_paid-money =
    Não mande mais, nem para ter de volta.

    Conte hoje a uma pessoa adulta de confiança. O banco, a loja ou a operadora talvez ainda consigam parar.
    .save = Guardar as mensagens
    .again = Pedem mais
    .done = Quem pode me ajudar?

scams_paid-papers =
    Anote o que eles têm agora. Conte hoje a uma pessoa adulta de confiança.

    Guarde as mensagens. Não mande nenhum outro documento.
    .save = Guardar as mensagens
    .doxxing = Postaram o documento
    .done = Quem pode me ajudar?

scams_again =
    Muitas vezes pedem de novo. Podem dizer que conseguem seu dinheiro de volta.

    Você pode parar de responder agora. Está tudo bem.
    .threat = Estão me ameaçando
    .save = Guardar as mensagens
    .block = Mostre como bloquear
    .done = Quem pode me ajudar?

scams_blackmail =
    Isso não é culpa sua. Você não precisa pagar, e há quem fique do seu lado.

    O que dizem que vão fazer?
    .picture = Mostrar uma imagem minha
    .account = Ficar com minha conta ou estragar
    .hurt = Machucar a mim ou quem eu amo
    .in-danger = Estou em perigo agora

scams_contacts =
    Agora: se pode ser golpe, não pague e não responda. Depois: conte ao seu grupo, para ninguém mais cair.

    Estas pessoas ajudam com problemas na internet.
    .child = Quero conversar com alguém
    .done = Já tenho o que preciso

scams_contacts-child =
    Agora: conte a uma pessoa do seu lado. Depois: olhem isso juntos.

    Estas pessoas escutam crianças. Não conseguem devolver dinheiro, mas ajudam você a pensar.
    .done = Já tenho o que preciso

scams_close =
    Você notou que algo estava errado. Você pode voltar quando quiser e apagar esta conversa.
