### Intimate pictures, for teenagers: straight and respectful, the whole steps, no sexual detail, no blame.

images_start =
    Que bom que você está aqui. Não importa o que aconteceu antes: quem usa uma imagem íntima contra você é quem erra. A culpa não é sua, e eu não julgo você.

    Pode parecer que tudo acabou. Não acabou: muitos jovens passaram por isso, e há passos que ajudam. Antes de tudo: como você está agora?

images_what =
    Certo. Não preciso de detalhes, nomes nem descrição, e não olhe a imagem de novo por causa disto.

    O que chega mais perto?
    .threat = Alguém ameaça espalhar uma
    .shared = Uma imagem foi espalhada
    .asked = Alguém me pressiona por uma

images_threat =
    Isso assusta, e é feito para assustar. Acontece com muita gente, e a culpa é só de quem ameaça.

    Pare de responder agora. Não pague, não mande nada, não negocie nem ameace de volta. Ceder, com dinheiro, imagens ou silêncio, costuma trazer a próxima exigência.

    Você não precisa lidar com isso sem apoio. Uma pessoa que sabe já faz muita diferença.
    .gave = Já paguei ou mandei mais
    .deadline = Me deram um prazo

images_gave =
    Você estava sob forte pressão e tentou fazer parar. A culpa não é sua, e não é tarde para parar agora.

    Você não precisa cumprir nenhuma promessa feita a essa pessoa. Guarde os dados do pagamento; um adulto de confiança pode perguntar ao banco ou ao serviço se dá para parar algo.

images_deadline =
    Um prazo é um jeito de manter você em pânico, para que não pare e peça ajuda. Você não precisa fazer nada antes que ele acabe.

    Use esse tempo para você: vá para onde tem alguém, conte a uma pessoa, comece os passos.

    Não posso saber o que vão fazer, e ninguém deveria prometer isso. O que eu sei: depois também há ajuda e coisas a fazer.
    .what-if = E se espalharem mesmo?

images_known =
    Se você conhece a pessoa, raiva, medo, lealdade e vergonha podem vir juntos. Tudo isso é normal, e a culpa continua não sendo sua.

    Você não deve a ela um encontro nem uma conversa. Quem é? Por favor, não me diga o nome.
    .my-age = Namoro, ex, alguém da minha idade
    .grown = Um adulto que conheço

images_known-peer =
    Talvez você tenha confiado nessa pessoa, ou amado. Confiança não é permissão: o erro é de quem quebra a confiança.

    É mais seguro não se encontrar sem companhia, não mexer no celular dela e não ameaçar de volta. Deixe a conversa com um adulto que você escolher, e guarde o que a pessoa escreveu.

images_save =
    Primeiro guarde provas, só das palavras: mensagens, nomes de conta, links, pedidos de pagamento, datas. Tire print onde não aparece imagem íntima, ou copie as palavras no papel.

    Não tire print, não baixe e não encaminhe a imagem em si, nem para denunciar. Em muitos países uma cópia pode ser ilegal, seja qual for o motivo.

    Se for demais olhar, dá para fazer de outro jeito.
    .saved = Guardei as palavras
    .no-proof = Apaguei tudo

images_cannot-look =
    Então não olhe. Um adulto de confiança pode anotar as palavras e os nomes de conta para você, sem copiar a imagem.

    E se isso não for possível: você pode ter ajuda sem nenhuma prova.

images_no-proof =
    Dá para entender, e a ajuda não depende de prova.

    Se quiser, anote o que lembra: nomes de conta, datas, o que pediram. Deixe a sua conta aberta; às vezes as mensagens ainda podem ser encontradas lá.

images_block =
    Agora bloqueie, em cada aplicativo. Esconda a sua lista de amigos, se o aplicativo deixar, para que alcancem menos gente.

    Denuncie a conta com um motivo que diga que envolve menor de 18 anos. O resultado varia; se recusarem, denuncie de novo.

    Não apague a sua conta. Ela pode ter provas, e você não tem que sumir por causa dessa gente.

images_removal-gb =
    No Reino Unido também existe o Report Remove. Funciona com uma conta na Childline, e lá a imagem ou o link é enviado e visto por uma equipe treinada. Podem pedir prova da sua idade.

images_removal-us =
    Nos Estados Unidos, uma lei dá às plataformas que ela alcança dois dias para tirar uma imagem íntima do ar depois da denúncia.

images_removal-br =
    No Brasil, uma lei de proteção de crianças e adolescentes na internet obriga as plataformas a remover conteúdo de abuso. Você pode citar isso ao denunciar.

images_removal-md =
    Na Moldávia, o SigurOnline é especialista nisso. Ele aparece na próxima lista, e dá para perguntar lá antes de decidir qualquer coisa.

images_removal-th =
    Na Tailândia, um serviço da próxima lista é do Estado ou da polícia. Você pode conversar antes com o canal de ajuda para crianças, em tailandês ou inglês.

images_removal-tool =
    O Take It Down é grátis, anônimo e funciona em qualquer país, para imagens de quando você tinha menos de 18 anos. Imagens feitas com IA também contam.

    A imagem nunca sai do seu aparelho. A ferramenta cria uma impressão digital dela, e as plataformas que participam procuram por coincidências.

    Os limites: só essas plataformas, e nada de conversas criptografadas. A imagem ainda está em um aparelho que você pode usar?

images_tool-have =
    Abra o Take It Down na lista abaixo, no aparelho que tem a imagem, e selecione lá. Só a impressão digital é enviada. Dá para fazer isso mesmo antes de algo ser espalhado.

    Ele não alcança todas as cópias, então denuncie também cada lugar que você conhece.

    Sobre a sua própria cópia: pergunte a um canal de ajuda antes de fazer algo com ela. Até lá, não mande a ninguém. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

images_tool-not =
    Por favor, não procure, não baixe e não peça uma cópia a ninguém para denunciar. Isso pode prejudicar você e pode ser ilegal.

    Você ainda pode denunciar onde ela está: a conta, a postagem, a página. Escolha um motivo que cite menor de 18 anos.

    Um canal nacional de denúncia também aceita um link. A equipe olha para que você não precise. A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

images_shared =
    Sinto muito. Quem espalha sem a sua autorização é quem erra, não importa como a imagem surgiu.

    Pode parecer o fim de tudo. Não é. Cópias podem ser denunciadas, e muitas vezes dá para tirar do ar.

    Você não precisa procurar por ela. Onde está, pelo que você sabe?
    .open = Em uma plataforma ou site

images_shared-chat =
    Ferramentas não alcançam conversas criptografadas ou privadas, mas as pessoas que estão nelas sim.

    Se há alguém de confiança nesse grupo, essa pessoa pode pedir ao admin e a todos que apaguem, denunciar o grupo e sair. Não deve salvar nem encaminhar como prova.

    Cada pessoa que se recusa a repassar interrompe uma parte.

images_shared-school =
    A escola deve proteger você nisso, e um adulto de confiança pode cobrar: parar o compartilhamento, fazer apagar as cópias, enfrentar o bullying.

    Você pode impor condições. Por exemplo: “Nenhum professor precisa olhar a imagem” e “Quero saber quem fica sabendo.”

    A volta às aulas pode ser planejada: quem vai com você, para onde ir se ficar demais.

images_shared-unknown =
    Não saber é um estresse à parte. Procurar raramente traz paz e pode machucar mais.

    Você pode agir antes que algo apareça: a ferramenta de impressão digital serve para imagens que ainda não foram espalhadas. E alguém de confiança pode ficar de ouvido atento.

images_sent =
    Muita gente da sua idade já mandou uma. Isso não é burrice nem culpa, e confiar em alguém não é vergonha.

    Você pode mudar de ideia a qualquer momento: um sim naquela hora não é um sim para sempre. O que chega mais perto?
    .grown = Mandei a um adulto

images_sent-ask =
    Você pode pedir uma vez, com calma: “Por favor, apague as fotos que eu mandei. Não concordo que mais ninguém veja.” Uma mensagem escrita também pode servir depois.

    Não dá para conferir se apagou, e isso não é responsabilidade sua.

images_sent-worry =
    Então não há por que continuar pedindo, nem mais nada a mandar. Se tentarem usar isso para pressionar você, é chantagem, e para isso também há passos.

    Você pode agir agora, antes que algo seja espalhado, e contar a uma pessoa de confiança.

images_asked =
    Você nunca deve uma imagem a ninguém: nem como prova de amor, nem por um favor, nem para acreditarem em você ou apoiarem você.

    Você pode dizer não, mudar de assunto ou parar de responder. Quem está pressionando? Por favor, não me diga o nome.
    .grown = Um adulto, ou não sei

images_asked-peer =
    Palavras que você pode usar: “Eu não mando fotos. Por favor, pare de pedir.” Ou: “Se você se importa com a minha segurança, deixe isso para lá.”

    “Se me amasse, mandava” é pressão, não amor. Quem respeita você aceita o primeiro não. Se insistir, você pode bloquear e contar a alguém.

images_other-child =
    Que bom que você não passou direto. Não salve, não mostre e não mande adiante, nem como prova nem para avisar outros: isso espalha o dano e pode ser ilegal.

    Anote com palavras onde você viu e saia da conversa ou da página. Um canal de denúncia pode receber o link e agir.

    Ter visto pode ficar na cabeça. Você também tem direito a apoio.

images_law =
    As leis variam, e eu sou um programa, não um advogado. Em muitos lugares a lei deve proteger você, e órgãos de direitos da criança pedem que os Estados não punam crianças por isso.

    Em alguns lugares a polícia ainda pode fazer perguntas sobre uma imagem que você fez ou mandou. Por isso pode ser bom falar com um canal de ajuda antes da polícia, e ir com um adulto de confiança.

    Você pode perguntar antes a qualquer serviço: “O que acontece se eu denunciar? A quem vocês precisam contar?”

images_safe-now =
    Você já fez muita coisa agora. Respire antes de continuarmos.

    Você está em segurança neste momento: em relação a outras pessoas, e a pensamentos de se machucar?

images_people-case =
    Uma coisa antes: no seu país, uma denúncia a alguns destes serviços pode abrir um caso oficial. Você pode perguntar sobre isso antes de dizer algo pessoal, e então decidir.

images_contacts =
    Estas pessoas lidam com isso com frequência; você não vai chocar ninguém. Elas não precisam ver a imagem, e você decide quanto contar. Sou um programa: não posso fazer o contato por você.

    Um jeito de começar: “Alguém tem uma imagem íntima minha e está me pressionando. Não sei o que fazer primeiro.” A palavra { $safe-word } traz estas pessoas de volta a qualquer momento.

images_later =
    Nos próximos dias: sono, comida, companhia. Ficar conferindo mantém o medo vivo; deixe outra pessoa vigiar por um tempo.

    Se vierem novas mensagens, junte as palavras às suas anotações, bloqueie e conte à pessoa que ajuda você. Você continua não precisando responder.

    Sua voz, seu ativismo, seu lugar na internet são seus. Uma imagem não tira nenhum direito.

images_finish =
    Você olhou para algo muito difícil e achou um jeito de seguir. Se for fazer uma coisa hoje, que seja contar a uma pessoa.

    Você pode voltar quando quiser. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica. Você pode limpar esse histórico também, se for seguro para você: quem costuma olhar pode notar a falta.
