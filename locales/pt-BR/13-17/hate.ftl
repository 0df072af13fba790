### Hate and pile-ons, for teenagers: choices, ready words, shared duty in the group.

hate_start =
    O ódio machuca, na internet tanto quanto fora dela, e não é o preço de levantar a voz. A culpa não é sua. Você tem o direito de ser quem é e de dizer o que pensa.

    Antes de tudo: há mais do que palavras de ódio?
    .posted = Sim, postaram dados particulares
    .go-on = Não, é ódio e ofensa

hate_pause =
    Você não precisa ler mais nenhuma agora. Bloqueie a tela, ou deixe o celular com alguém por uma hora; nada lá vai fugir.

    Solte os ombros, solte o ar por mais tempo do que puxa. Depois: o que chega mais perto?
    .one = É principalmente uma pessoa
    .many = É uma multidão
    .school = É gente que vejo todo dia

hate_one =
    Uma pessoa insistente pode ocupar todo o espaço na sua cabeça. Você não deve a ela resposta, motivo nem segunda chance.

    Guarde o que pode precisar, depois silencie, restrinja ou bloqueie. Silenciar é o jeito discreto, se você quer evitar uma reação.
    .partner = É quem eu namoro ou namorei

hate_many =
    Um ataque em massa parece todo mundo. Em geral é um grupo pequeno e barulhento, às vezes organizado.

    Limite os comentários a quem você segue, filtre palavras se o aplicativo deixar, e peça a amigos para lerem por você. Você não precisa conhecer cada mensagem para ter razão.
    .days = Já dura vários dias

hate_school =
    Quando é gente que você vê todo dia, não dá para desligar. Você não deveria ter que aguentar isso, e mudar o seu jeito não é a solução.

    Um adulto que você escolher pode pedir que a escola aja, também sobre o que acontece na internet, se isso chega ao seu dia na escola.

hate_left-out =
    Quando amigos se afastam, pode doer mais do que o ódio de estranhos. Muitas vezes é medo de virar o próximo alvo. Não é uma sentença sobre você.

    Você não precisa de uma multidão em volta. Uma pessoa que fica, de outra turma, de um grupo ou da internet, faz diferença de verdade.

hate_identity =
    Nada em você precisa mudar: nem sua cor, fé, gênero, corpo, origem, nem quem você ama. Atacar alguém por isso é discriminação.

    As plataformas costumam ter “ódio” como motivo de denúncia. Grupos de pessoas que vivem o mesmo podem ser um lugar para respirar.

hate_not-out =
    Quem sabe é decisão sua, agora também. Você pode ter apoio sem dizer o motivo: “Estou sofrendo ataques na internet por causa de algo particular.”

    Antes de denunciar, bloquear ou guardar algo: alguém em casa poderia ver no seu aparelho? O que mais preocupa você?
    .home = Minha casa pode deixar de ser segura
    .posted = Alguém me expôs

hate_campaign =
    Atacam você porque sua voz chega às pessoas. Isso não torna o ataque aceitável, e não é algo que você tem que engolir por fazer ativismo.

    Você decide o que vem agora: responder, deixar outros responderem, se calar por um tempo, seguir como antes. Tudo isso é legítimo.

hate_answer-careful =
    Uma coisa antes: onde você mora, sua própria resposta, um compartilhamento ou até uma curtida pode ser usada contra você. Converse com um adulto aliado antes de postar, por favor.

hate_answer-ask =
    Você não deve resposta a ninguém. Há três bons caminhos, e você escolhe: ficar em silêncio, responder uma vez ou deixar aliados responderem.

    O que raramente funciona é debater com quem veio machucar. Expor essas pessoas costuma trazer a próxima onda.

hate_answer-once =
    Escreva com alguém de confiança, deixe passar a noite, poste uma vez. Sem nomes, sem links de quem ataca, sem continuação.

    Por exemplo: “Mantenho o que eu disse. Respondo a perguntas, não a ofensas.” Deixe outra pessoa cuidar das respostas.

hate_friends =
    Você pode mandar: “Estou sofrendo um ataque. Podem cuidar dos meus comentários por dois dias? Guardem ameaças, denunciem o pior, escondam o resto. Não discutam.”

    Em grupo, façam uma escala, para que ninguém leia ódio por horas. E peça abertamente comentários gentis; eles contam.
    .break = Eu também preciso de pausa

hate_break =
    Uma pausa é uma decisão, não uma derrota. Uma hora, uma semana, notificações desligadas à noite: o que deixar você dormir e pensar.

    Seu lugar na internet continua seu. Alguém pode cuidar da conta, para você não voltar a um muro de ódio.

hate_days =
    Dias assim desgastam qualquer pessoa. Perder sono, fome ou foco, ou não sentir nada: é uma reação normal ao excesso, e um bom motivo para buscar apoio.

    Por favor, não carregue mais isso sem ajuda. O que chega mais perto?
    .worn-out = Minha energia acabou

hate_people =
    Estas pessoas escutam sem julgar e sem pressionar. Você não precisa de um bom motivo nem das palavras certas, e decide quanto contar.

    Um jeito de começar: “Estou sofrendo ataques na internet e isso me afeta mais do que eu mostro.” Sou um programa e não posso ligar por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

hate_later =
    Volte aos poucos: primeiro as mensagens boas, depois o resto com alguém ao lado. Mantenha os filtros pelo tempo que quiser.

    Converse com seu grupo sobre uma rotina para a próxima vez: quem filtra, quem guarda, quem pergunta como você está.

    As palavras falam de quem ataca. Não definem você.

hate_finish =
    Você se colocou em primeiro lugar por um momento, e isso faz parte de durar no ativismo. Uma coisa para hoje: passe um tempo com alguém que faz bem a você.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
