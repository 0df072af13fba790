### Deepfakes, for teenagers: the same seriousness, more choice about who knows and who answers.

deepfake_start =
    Um deepfake feito com você é um ataque de verdade. Você não fez o que ele mostra, não é culpa sua, e ele conta mesmo tendo sido gerado.

    Há passos que ajudam, e para nenhum deles você precisa olhar de novo. Antes de tudo: o que chega mais perto do seu caso?
    .body = É um nude falso ou cena sexual

deepfake_body =
    Sinto muito que tenham feito isso com você. A maioria dos serviços trata uma montagem sexual de menor de 18 anos como imagem real, e você pode usar a mesma ajuda.

    Vale a mesma regra: não salve, não tire print e não repasse, nem como prova. Palavras, nomes de contas, links e datas bastam.

    O que mais se aproxima?
    .online = Está numa plataforma ou site

deepfake_body-online =
    Denuncie com o motivo mais próximo: conteúdo sexual com menor de 18 anos, ou imagem falsa de uma pessoa real. Você escolhe quem fica sabendo e quem ajuda a denunciar.

    O Take It Down também aceita imagens de menores de 18 feitas com IA, se o arquivo já estiver num aparelho que você usa. Por favor, não vá buscar o arquivo para isso.

deepfake_school =
    Uma pessoa adulta que você escolher pode pedir que a escola aja: parar o compartilhamento, apagar as cópias, proteger você do bullying. Ninguém precisa ver para agir, e você pode dizer isso.

    Por favor, não confronte quem fez: as provas podem sumir, e isso pode se voltar contra você.

    Você pode perguntar quem vai ficar sabendo e o que acontece depois.

deepfake_maker =
    Saber quem fez dá vontade de resolver por conta própria. Mas confrontar antes dá à pessoa tempo de apagar os rastros, e pode pôr você em risco.

    Conte a uma pessoa adulta de confiança o que você sabe e como sabe. Uma suspeita basta; você não precisa provar nada nem dizer em público.

deepfake_what =
    Certo. Para que estão usando o deepfake? Por favor, deixe os detalhes de fora.
    .words = Põe palavras na minha boca
    .mock = Me ridiculariza

deepfake_words =
    Esse tipo de deepfake serve para desacreditar quem levanta a voz. O que você já fez, e as pessoas que conhecem você, são mais fortes do que parece agora.

    Por favor, não compartilhe, nem para desmentir: cada compartilhamento alimenta. Guarde o link e a data e denuncie como mídia manipulada.
    .officials = Autoridades ou a imprensa usam

deepfake_believed =
    É amargo ter que negar algo que você nunca fez. Você não precisa convencer todo mundo, e algumas pessoas não vão querer ouvir.

    Comece por quem importa: “Tem um deepfake meu circulando. Eu não disse isso. Por favor, não compartilhe.” Que espalhem isso, e não o vídeo.

deepfake_answer-careful =
    Uma coisa antes: onde você mora, uma resposta pública, ou até uma curtida, pode ser usada contra você. Fale com uma pessoa adulta aliada antes de alguém postar qualquer coisa.

deepfake_answer-group =
    Uma só nota, do grupo ou de alguém aliado, e não só de você: curta, calma, verdadeira. Por exemplo: “Circula um vídeo manipulado de alguém do nosso grupo. É falso. Por favor, denuncie e não repasse.”

    Sem link, sem imagem do vídeo, sem debate nos comentários. Se o seu nome aparece ou não, você escolhe.

deepfake_mock =
    “Foi só brincadeira” não transforma isso em brincadeira. Você pode se sentir mal com isso e pedir que apaguem.

    Seus amigos podem se recusar a compartilhar e podem denunciar. Se vem da escola, a escola pode intervir.

deepfake_money =
    Então a rapidez vale mais que a perfeição: avise as pessoas por um meio que mostre que quem fala é você.

    Você pode dizer: “Estão usando minha voz ou meu rosto num deepfake para pedir dinheiro. Não sou eu. Não pague, e me ligue no número que você já tem.”

deepfake_safe-now =
    Foi muita coisa. Respire um pouco antes de continuarmos.

    Você está em segurança neste momento, sem perigo vindo de outras pessoas nem de pensamentos de se machucar?

deepfake_people =
    Estes serviços conhecem deepfakes e levam a sério. Não precisam ver, e você decide quanto conta.

    Um jeito de começar: “Fizeram uma imagem falsa minha e preciso de ajuda para tirar do ar.” Sou um programa e não posso falar com eles por você. A palavra { $safe-word } traz estas pessoas de volta a qualquer hora.

deepfake_defender =
    Estas organizações apoiam quem defende direitos humanos, também contra campanhas de difamação. Algumas verificam quem escreve e só tratam com pessoas adultas; por isso, é melhor que alguém adulto e aliado escreva. A palavra { $safe-word } as traz de volta.

deepfake_later =
    Deixe outra pessoa ver de vez em quando se apareceu de novo; você não precisa vigiar a sua própria imagem.

    Mostrar o rosto e levantar a voz continua sendo seu direito. Se quiser aparecer menos na internet por um tempo, que seja decisão sua, e não de quem fez isso.

deepfake_finish =
    Você se manteve com a verdade enquanto outros falsificavam. Uma coisa para hoje: que alguém que conhece você fique sabendo disso por você.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
