### Passwords. Practical and friendly. Never ask for a password, never give an example of one.

passwords_start =
    Boas senhas guardam suas palavras e seus planos. Por favor, nunca digite uma aqui. Qual é o seu caso?
    .new = Quero uma senha forte
    .same = Uso uma para muitas coisas
    .known = Alguém sabe a minha
    .forced = Alguém me obriga a contar
    .forget = Eu esqueço as senhas

passwords_make =
    Pense em três ou quatro palavras malucas. Elas não devem combinar entre si. Deixe de fora seu nome, seu bicho e seu aniversário.

    Comprida é forte.
    .keep = Onde eu guardo?
    .question = Pedem perguntas secretas
    .lock = Pôr um segundo cadeado
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

passwords_same =
    Muita gente faz isso. Mas aí uma chave perdida abre todas as portas. Você pode trocar uma por uma. Comece pelo e-mail.

    O que ajudaria agora?
    .email = Me ajude com uma senha nova
    .keep = Como lembro de tantas?
    .inside = Alguém já entrou
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

passwords_known =
    Não é culpa sua que alguém saiba. Quem é? Sem nome, por favor.
    .friend = Um amigo ou meu grupo
    .home = Alguém de casa
    .partner = Namorado, namorada ou ex
    .stranger = Alguém que não conheço
    .leak = Vazou de um site

passwords_shared =
    Compartilhar pode fazer sentido por um tempo. Depois, é melhor uma nova. Você pode dizer: “Eu troco a minha de vez em quando.”

    Qual é o seu caso?
    .change = Vou fazer uma nova
    .group = É a conta do nosso grupo
    .pressure = Me pressionam para contar
    .enough = Por enquanto é só

passwords_known-home =
    Algumas pessoas adultas guardam uma senha para ajudar você. Isso pode estar certo. O que combina com você?
    .rule = É uma regra que eu conheço
    .safe = Posso trocar com segurança
    .bad = Trocar pode dar problema
    .unsure = Quero perguntar a alguém antes

passwords_forced =
    Você vale mais que uma senha. Se você contou, não é culpa sua. Quem obriga você?
    .home = Alguém de casa
    .partner = Namorado, namorada ou ex
    .officials = Polícia ou outra autoridade
    .school = Minha escola
    .threat = Alguém que me ameaça

passwords_keep =
    Ninguém consegue lembrar de todas. Papel num lugar seguro está bom. Há um lugar assim em casa?
    .paper = Sim, há
    .nowhere = Não, alguém pode olhar
    .manager = O que é gerenciador de senhas?
    .adult = Um adulto poderia guardar
    .forgot = Esqueci uma e não entro mais

passwords_paper =
    Não escreva o que ela abre. Deixe o papel longe do celular ou do computador.
    .lock = Pôr um segundo cadeado
    .question = Pedem perguntas secretas
    .enough = Por enquanto é só

passwords_no-paper =
    Uma pessoa adulta de fora de casa pode guardar. Pode ser alguém da escola ou do seu grupo. O que serve para você?
    .manager = O que é gerenciador de senhas?
    .adult = Escolher uma pessoa adulta
    .afraid = Tenho medo de quem olha
    .enough = Acho um lugar depois

passwords_manager =
    Um gerenciador de senhas é um caderno trancado. Você lembra de uma senha comprida. Ele lembra de todas as outras.

    O que você quer fazer?
    .phrase = Uma frase comprida para ele
    .shared = Compartilho meu aparelho
    .lock = Pôr um segundo cadeado
    .people = Quem me ajuda a configurar?
    .enough = Por enquanto é só

passwords_questions =
    Perguntas secretas pedem coisas que outros podem descobrir. Você pode inventar as respostas. Guarde como se fosse uma senha.
    .keep = Onde eu guardo?
    .lock = Pôr um segundo cadeado
    .enough = Por enquanto é só

passwords_people =
    Estas pessoas podem ajudar com problemas na internet. Não precisam de nenhuma senha sua.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

passwords_end-choice =
    Há mais alguma coisa sobre senhas?
    .people = Quem mais pode me ajudar?
    .lock = Pôr um segundo cadeado
    .enough = Não, por enquanto é só

passwords_done =
    Uma senha nova hoje é um bom começo. Primeiro a do e-mail. Depois, ponha um segundo cadeado.

    O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
