### Computers, phones and Wi-Fi that others use too. Practical, no fear. Sharing is normal.

shared-devices_start =
    Muitas crianças dividem um celular ou computador. Dá para usar e ainda guardar coisas só suas.

    Qual é?
    .school = Um computador da escola
    .public = Biblioteca ou lan house
    .family = Celular ou computador de casa
    .borrowed = O celular de um amigo ou amiga
    .wifi = Wi-Fi aberto

shared-devices_school =
    A escola muitas vezes pode ver o que os computadores fazem. Use para coisas da escola. Deixe as contas da campanha fora. Qual é o seu caso?
    .habits = O que posso fazer com segurança?
    .logged-in = Esqueci de sair da conta
    .trouble = Tenho problemas por usar
    .reach-out = Preciso dele para pedir ajuda
    .no-other = Não tenho outro aparelho

shared-devices_public =
    Sente onde ninguém lê a sua tela. Não deixe o navegador guardar nada. No fim, saia da conta e feche tudo. Qual é o seu caso?
    .habits = Mostre os passos
    .left = Esqueci de sair da conta
    .important = É para algo secreto
    .no-other = Não tenho outro aparelho

shared-devices_family =
    Famílias muitas vezes dividem. Em casa, outros podem ver o que você faz ali?
    .fine = Quase sempre. Mostre os passos
    .own = Queria um espaço só meu
    .afraid = Não, tenho medo disso
    .left = Esqueci de sair da conta

shared-devices_own-space =
    Um computador pode ter um lugar para cada pessoa. Cada lugar tem sua senha. Uma pessoa adulta pode configurar.

    Isso serve?
    .yes = Sim. Me ajude com uma senha
    .no = Não. Mostre outros passos
    .talk = Como eu peço isso?

shared-devices_borrowed =
    Que gentileza dessa pessoa. Use uma janela anônima. No fim, saia da conta. Qual é o seu caso?
    .steps = Mostre os passos
    .reach-out = Uso para pedir ajuda
    .left = Esqueci de sair da conta

shared-devices_habits =
    Abra uma janela anônima. Diga não quando ele quiser salvar a senha. No fim, saia da conta e feche a janela.

    Quem é dono do computador ou da rede ainda pode ver páginas.
    .trust = O que não devo fazer ali?
    .lock = Pôr um segundo cadeado
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

shared-devices_trust =
    Algumas coisas é melhor deixar fora dele. Contas da campanha, fotos íntimas, planos e nomes de outros. Podem esperar um aparelho mais seguro.

    O que ajudaria agora?
    .other = O que é um aparelho mais seguro?
    .no-other = Não tenho outro aparelho
    .typed = Já usei para isso
    .enough = Por enquanto é só

shared-devices_no-other =
    Muitas crianças só têm esse. Então fale de coisas secretas cara a cara. Uma pessoa adulta de confiança pode emprestar o aparelho dela.
    .adult = Escolher uma pessoa adulta
    .habits = Mostre os passos mais seguros
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

shared-devices_left-open =
    Isso acontece com todo mundo. Você ainda pode fechar a porta. Consegue chegar a esse computador ou a outro?
    .go-back = Posso voltar a ele
    .other = Posso usar outro
    .neither = Nenhum dos dois
    .worry = Alguém já entrou

shared-devices_back-there =
    Saia da conta lá e feche a janela. Depois faça uma senha nova, para garantir. O que você quer fazer?
    .new = Me ajude com uma senha nova
    .enough = Por enquanto é só

shared-devices_far-out =
    Muitos apps podem desconectar outros aparelhos. Uma pessoa adulta pode olhar na conta com você. Uma senha nova também ajuda.
    .new = Me ajude com uma senha nova
    .lock = Pôr um segundo cadeado
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

shared-devices_ask-there =
    Alguém que trabalha lá pode desligar o computador. Você não precisa dar sua senha. O que ajudaria agora?
    .adult = Um adulto pode pedir por mim
    .people = Quem pode me ajudar?
    .enough = Vou pedir lá

shared-devices_wifi =
    Wi-Fi aberto serve para pesquisar. Coisas privadas podem esperar. Pergunte a quem trabalha lá qual é o Wi-Fi certo. Qual é o seu caso?
    .must = Preciso enviar algo agora
    .asks = Pede a minha senha
    .home = É o Wi-Fi de casa ou escola
    .enough = Vou esperar

shared-devices_must-use =
    Então seja breve. Veja se o endereço começa com https. Depois saia da conta. A rede do seu celular é mais segura, se você tiver.
    .lock = Pôr um segundo cadeado
    .people = Quem pode me ajudar?
    .enough = Por enquanto é só

shared-devices_family-wifi =
    Quem cuida do Wi-Fi pode ver que páginas você abre. Muitas vezes não pode ler o que você escreve. Como é isso para você?
    .fine = Tudo bem
    .school = Na escola isso me preocupa
    .afraid = Em casa tenho medo

shared-devices_people =
    Estas pessoas podem ajudar com dúvidas sobre celular e internet. Perguntas pequenas também valem.

    Não posso ligar para ninguém, e ninguém lê esta conversa. Você escolhe. Escreva { $safe-word } quando quiser para ver a ajuda de novo.
    .adult = Escolher uma pessoa adulta
    .enough = Por enquanto é só

shared-devices_done =
    Por agora, saia da conta e feche a janela ao terminar. Depois, um segundo cadeado ajuda suas contas.

    O botão Ajuda mostra quem pode ajudar. Você pode voltar quando quiser, de qualquer aparelho. Toque em Sair para apagar esta conversa.
