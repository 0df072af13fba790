### A second lock for accounts (two-step login). Practical and calm. Never ask for a code, a number or a password.

two-step_start =
    Um segundo cadeado pede um código depois da senha. Quem só tem a senha fica do lado de fora.

    Por favor, não digite códigos aqui. Qual é o seu caso?
    .set-up = Quero um segundo cadeado
    .codes = Chegam códigos que não pedi
    .asked = Alguém quer meu código
    .lost = Perdi meu celular ou os códigos
    .shared = Outros leem meus SMS

two-step_set-up =
    Boa ideia. Uma pergunta antes. Os códigos muitas vezes chegam por SMS. Quem pode ler as mensagens do seu número?
    .only-me = Só eu
    .others = Minha família ou outras pessoas
    .no-phone = Não tenho celular só meu
    .afraid = Alguém de quem tenho medo

two-step_way =
    Uma pessoa adulta de confiança pode configurar com você. Comece pelo e-mail, porque ele abre todo o resto. Depois, os chats.
    .app = Usar um app que cria códigos
    .sms = Códigos por SMS
    .chats = Um cadeado para meus chats
    .on = Está ligado. E agora?
    .adult = Escolher uma pessoa adulta

two-step_app-codes =
    O app cria um código novo a cada instante. Não precisa de SMS. Escolha isso na conta, em segurança.

    Deu certo?
    .works = Sim, deu certo
    .stuck = Não, vou usar SMS
    .people = Preciso de ajuda com isso

two-step_sms =
    O código chega por SMS. Digite só no app que você está abrindo. Ninguém mais precisa dele, nunca.

    E agora?
    .on = Está ligado. E agora?
    .seen = Outros podem ver meus SMS
    .enough = Faço isso depois

two-step_pin =
    Alguns chats têm um PIN próprio. Ele ajuda a impedir que outros tomem seu número ali. Datas de aniversário são fáceis de adivinhar.

    O que ajudaria agora?
    .backup = Códigos de reserva
    .group = Deixar o grupo mais seguro
    .enough = Por enquanto é só

two-step_backup =
    Códigos de reserva são como chaves extras. Abrem sua conta quando o celular some. Escreva em papel, longe do celular.

    Há um lugar seguro para o papel?
    .safe = Sim, há
    .nowhere = Não, alguém pode achar
    .adult = Um adulto poderia guardar

two-step_next-steps =
    Então sua conta tem dois cadeados e uma chave extra.
    .chats = Um cadeado para meus chats
    .passwords = Senhas melhores
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

two-step_no-place =
    Uma pessoa adulta de fora de casa pode guardar. Pode ser alguém da escola ou do seu grupo.

    O que serve para você?
    .adult = Escolher uma pessoa adulta
    .afraid = Alguém mexe nas minhas coisas
    .enough = Acho um lugar depois

two-step_sim =
    Então essas pessoas também podem ler seus códigos. Para algumas crianças tudo bem. O que combina com você?
    .fine = Confio nelas
    .app = Quero códigos sem SMS
    .adult = Um adulto poderia me ajudar
    .afraid = Tenho medo delas

two-step_no-phone =
    Muitas crianças não têm celular só delas. Uma pessoa adulta de confiança pode ficar com a segunda chave. Códigos de reserva em papel também funcionam.

    O que você quer fazer?
    .adult = Escolher uma pessoa adulta
    .paper = Códigos de reserva em papel
    .shared = Uso computadores de todos
    .enough = Por enquanto é só

two-step_codes-come =
    Alguém pode estar tentando entrar. O segundo cadeado está segurando. Não dê o código a ninguém. Qual é o seu caso?
    .password = Quero uma senha nova
    .off-mail = Um e-mail manda desligar
    .gave = Dei um código a alguém
    .threats = Recebo ameaças também
    .people = Quem pode me ajudar?

two-step_odd-mail =
    Isso pode querer dizer que alguém tenta entrar. Não toque em nada no e-mail. Abra você o app e olhe lá.

    O que aconteceu?
    .tapped = Toquei no link
    .look = Não toquei. Quero senha nova
    .inside = Alguém já entrou
    .enough = Está tudo bem. É só isso

two-step_asked =
    Ninguém honesto precisa do seu código. Você pode dizer: “Nunca passo códigos.” Não precisa de outro motivo.

    Quem pede?
    .stranger = Um estranho ou uma mensagem
    .friend = A conta de um amigo ou amiga
    .home = Alguém de casa
    .official = Polícia ou outra autoridade
    .gave = Já dei o código

two-step_friend-asks =
    A conta dessa pessoa pode estar em mãos estranhas. Pergunte a ela de outro jeito, melhor por voz. Aí você sabe.

    O que aconteceu?
    .not-shared = Não dei o código
    .gave = Já dei o código
    .help-friend = Quero ajudar essa pessoa

two-step_given =
    Esse truque engana muita gente. Não é culpa sua. Você ainda pode agir agora.

    O que ajudaria?
    .save = Me ajude a salvar a conta
    .adult = Escolher uma pessoa adulta
    .people = Quem pode me ajudar?

two-step_lost =
    Isso é chato e acontece com muita gente. O que você ainda tem?
    .codes = Códigos de reserva
    .open = Um aparelho ainda conectado
    .nothing = Nenhum dos dois
    .taken = Alguém pegou meu celular

two-step_spare =
    Então você tem uma entrada. Entre com isso. Depois conecte o celular novo e crie novos códigos de reserva.

    Como foi?
    .works = Funcionou. Novos códigos
    .fails = Não funcionou
    .enough = Tento mais tarde

two-step_recovery =
    Então só a página de ajuda do próprio app pode abrir. Pode levar dias, e nem sempre dá certo.

    Algumas pessoas prometem abrir por dinheiro. Por favor, não pague.
    .account = Ajuda com a página do app
    .adult = Escolher uma pessoa adulta
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

two-step_people =
    Estas pessoas podem ajudar com problemas na internet. Não precisam dos seus códigos nem das suas senhas.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

two-step_done =
    Um pequeno passo hoje basta. Seu e-mail é um bom começo. Depois, você pode trancar os chats também.

    Nunca leia um código para ninguém. O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
