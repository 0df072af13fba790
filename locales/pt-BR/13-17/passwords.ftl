### Passwords. Practical and friendly. Never ask for a password, never give an example of one.

passwords_start =
    Uma boa senha protege suas palavras, seus planos e as pessoas com quem você escreve. Por favor, nunca digite uma aqui. Qual é o seu caso?

passwords_make =
    Comprimento vale mais que sinais estranhos. Pegue umas seis palavras escolhidas pelo acaso, por exemplo abrindo um livro de olhos fechados. Um verso de música ou um lema da sua campanha é fácil de adivinhar.

    Uma para cada conta, para que um vazamento abra só uma porta.

passwords_same =
    A maioria faz isso. O problema: quando um serviço perde as senhas, estranhos testam em todo lugar. Não precisa resolver tudo num dia. Primeiro o e-mail, depois os chats, depois as contas da campanha.

    O que ajudaria agora?

passwords_known =
    Isso acontece de muitas formas, e não é culpa sua. Trocar a senha é rápido; a questão é o que isso provoca. Quem sabe? Sem nome, por favor.
    .partner = Quem eu namoro ou ex

passwords_shared =
    Às vezes há um bom motivo para compartilhar. Quando passa, troque. Você pode dizer: “Troquei, como faço com todas.” Isso não diz nada sobre a amizade.

    Qual é o seu caso?

passwords_known-home =
    Em algumas famílias combina-se que alguém responsável sabe uma senha, e algumas pessoas em casa usam isso para controlar. Uma senha nova será notada. O que combina com você?

passwords_forced =
    Sua segurança conta mais que qualquer conta. Ceder à pressão não é fracasso nem culpa sua. A senha nova pode vir depois, de um aparelho que a pessoa não controla. Quem obriga você?
    .partner = Quem eu namoro ou ex

passwords_keep =
    Ninguém lembra de todas. Papel funciona onde a casa é segura, um gerenciador de senhas funciona na maioria dos casos, alguém de confiança pode guardar uma cópia. Há um lugar seguro para papel em casa?

passwords_paper =
    Não escreva qual conta ela abre, e deixe longe do aparelho e da mochila. Se você se mudar ou alguém achar, troque a senha.

passwords_no-paper =
    Uma frase comprida na cabeça e um gerenciador de senhas para o resto podem servir. Alguém de confiança fora de casa também. O que serve para você?

passwords_manager =
    Um gerenciador de senhas é um caderno trancado: você lembra de uma frase comprida, ele lembra do resto. Alguns deixam o caderno trancado com uma empresa, e ele fica em todos os aparelhos. Para a maioria, isso basta.

    Outros guardam num arquivo só no seu aparelho; aí vale ter uma cópia, caso ele quebre. Quem obrigar você a abrir vê tudo. O que você quer fazer?

passwords_questions =
    Perguntas sobre bicho, escola ou primeira rua são fáceis de pesquisar, ainda mais sobre quem fala em público. Respostas inventadas são permitidas; guarde onde ficam suas senhas.

passwords_people =
    Estas pessoas podem ajudar com problemas na internet. Nenhuma delas precisa saber uma senha sua.

    Não posso ligar para ninguém e ninguém lê esta conversa; o próximo passo é seu. Escreva { $safe-word } quando quiser para ver a ajuda de novo.

passwords_done =
    Para hoje: uma senha nova, a do e-mail primeiro. Depois: as outras, uma por vez, e a verificação em duas etapas. Se alguém já precisou saber uma, troque em seguida.

    O botão Ajuda mostra pessoas com quem falar. Você pode voltar quando quiser. Toque em Sair para apagar esta conversa.
