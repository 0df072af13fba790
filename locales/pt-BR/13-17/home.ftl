### A teenager is hurt, afraid or controlled at home: wording where it should differ.

home_start =
    Todo mundo tem direito a ter segurança em casa. Se você não tem, a culpa não é sua, digam o que disserem.

    Você não precisa me contar o que aconteceu, e não escreva nomes, por favor. Se alguém chegar, toque em Sair.

    O que chega mais perto?
    .touch = Toque ou pressão sexual

home_hurt =
    Ninguém tem o direito de bater em você ou machucar você: nem como castigo, nem por preocupação, nem por causa do que você defende.

    O que mais ajudaria agora?
    .today = Pode acontecer hoje outra vez
    .injured = Estou com um ferimento
    .tell = Como conto para alguém?
    .safer = Como me proteger mais em casa?

home_injured =
    Se você sangra, tem tontura, dor forte ou levou pancada na cabeça ou na barriga, um médico precisa ver você hoje.

    Ligue, ou peça a um adulto de confiança para ir junto. Profissionais de saúde podem ter que comunicar a violência: você pode perguntar isso antes.
    .tell = Como conto para alguém?
    .today = Pode acontecer hoje outra vez
    .enough = Por agora chega

home_today =
    Pensar antes ajuda. Você pode ligar para estas pessoas agora, antes de qualquer coisa, e planejar a noite com elas.

    Se começar: fique perto de uma saída, longe de cômodos de onde não dá para sair, e vá até outras pessoas. A palavra é { $safe-word }.
    .leave = Quero ir embora
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_leave =
    Querer sair faz sentido. Sair sem ter para onde ir traz outros riscos, então vale uma hora de planejamento, se você tiver.

    Quem poderia receber você: parentes, a família de amigos? O que levar: documentos, remédios, carregador, algum dinheiro. Um canal de ajuda pode procurar um lugar seguro com você.
    .gone = Já saí de casa
    .enough = Por agora chega

home_gone =
    Eu não julgo você. Fique onde há gente e luz, e tenha cuidado com estranhos que oferecem cama ou trabalho.

    Estas pessoas podem ajudar a achar um lugar. Algumas podem ter que avisar outras, então pergunte antes o que fariam.

    A palavra { $safe-word } traz essas pessoas de volta.
    .told = Quem fica sabendo do que eu digo?
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_touch =
    Que bom que você me contou. Seu corpo é seu. A culpa não é sua, quer você tenha travado, cedido ou ficado em silêncio.

    Você não deve silêncio a ninguém. As pessoas abaixo lidam com isso todos os dias; algumas precisam repassar, então você pode perguntar antes.

    Um médico também pode ajudar, inclusive com preocupações sobre o corpo. A palavra é { $safe-word }.
    .tell = Como conto para alguém?

home_lives-here =
    Morar com essa pessoa torna tudo mais difícil, e nada disso é culpa sua. Gente de fora pode ajudar a acabar com isso.

    Você não precisa enfrentar ninguém. Estar perto de outras pessoas, e ter para onde ir, pode proteger você enquanto isso.
    .tell = Como conto para alguém?
    .safer = Como me proteger mais em casa?
    .enough = Por agora chega

home_scared =
    Viver em alerta dentro de casa desgasta. Seu medo diz algo de verdade.

    O que está por trás?
    .fights = Há violência entre outras pessoas
    .threat = Podem me machucar
    .shouting = Gritos, ofensas, controle

home_fights =
    A violência dessas pessoas não é culpa sua, e parar não é sua tarefa.

    Por favor, não se coloque no meio. Vá, com os menores se for seguro, para outro cômodo ou para uma casa vizinha, e ligue de lá.
    .tell = Como conto para alguém?

home_words-hurt =
    Ofensas, ameaças e fazer você sentir que não vale nada também são violência. Ouvir muitas vezes não torna verdade.

    O que ajudaria agora?
    .feel = Algo para como eu me sinto
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_other =
    O que chega mais perto? Nada disso é culpa sua.
    .speaking = Me castigam pelo meu ativismo
    .alone = Ninguém se responsabiliza por mim
    .marry = Querem me casar ou me levar embora
    .locked = Me trancam ou me controlam

home_speaking =
    Ter opinião e defender o que pensa é direito seu. Ninguém pode machucar você por isso, nem a família.

    Às vezes a família sofre pressão da polícia, da escola ou da vizinhança. Isso pode explicar o medo. Não justifica violência.
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_who-i-am =
    Não há nada de errado em quem você é ou em quem você ama. Se assumir é decisão sua: se, quando e para quem.

    Se em casa não é seguro, guardar isso para você não é mentir. É se proteger.
    .phone = Vasculham meu celular
    .enough = Por agora chega

home_alone =
    Comida, atendimento médico, um lugar para dormir e alguém responsável por você são direitos, não favores.

    Pedir isso não é trair a família. As pessoas abaixo sabem o que é possível onde você mora. A palavra é { $safe-word }.
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_marry =
    Ninguém pode obrigar você a casar, nem a largar a escola por isso. Você pode dizer não e pode pedir proteção.

    É mais fácil ajudar antes que aconteça, e antes de uma viagem. Algumas precisam avisar outras, então pergunte antes. A palavra é { $safe-word }.
    .soon = Está marcado para logo
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_locked =
    Trancar você nunca é um castigo normal, e pode ser perigoso.

    Se der para alcançar alguém por telefone, mensagem ou janela: “Me trancaram. Por favor, peça ajuda.”
    .now = Me trancaram, não posso sair
    .phone = Controlam meu celular
    .tell = Como conto para alguém?
    .enough = Por agora chega

home_safer =
    Algumas coisas você pode preparar sem que ninguém em casa perceba.

    Saiba quais cômodos têm saída. Deixe documentos, carregador e remédios onde dá para pegar rápido. Pense em uma casa vizinha aonde ir.

    Combine um código com alguém de confiança que signifique: peça ajuda. Se olham o seu celular, não escreva o plano nele.
    .phone = Alguém vasculha meu celular
    .leave = Quero ir embora
    .enough = Por agora chega

home_tell-brazil =
    Antes de contar: no Brasil, muitos adultos são obrigados a comunicar violência contra crianças e adolescentes, e o Conselho Tutelar pode entrar no caso.

    A tarefa dele é proteger, mas é bom você saber antes. Você pode perguntar: “O que você teria que fazer se eu contasse?”
    .nobody = Nenhum adulto me passa segurança
    .wait = Ainda não é a hora

home_tell-any =
    Antes de contar: professores, médicos e outros podem ter que repassar. Isso pode trazer proteção. Também pode mexer em coisas que você não controla.

    Você pode perguntar: “O que você teria que fazer se eu contasse algo sério?”
    .nobody = Nenhum adulto me passa segurança
    .wait = Ainda não é a hora

home_wait =
    Tudo bem ainda não ser a hora. Não quer dizer que você aceita o que acontece.

    Isto continua aqui para quando for. Se ficar perigoso, por favor, não espere o momento certo.
    .safer = Como me proteger mais em casa?
    .enough = Por agora chega

home_after =
    Você fez algo pela sua segurança. E o que vem agora?
    .safer = Como me proteger mais em casa?
    .enough = Por agora chega

home_contacts =
    Estas pessoas sabem que nem toda casa é segura. Ligue ou escreva, com ou sem o seu nome.

    O cartão diz se podem ter que repassar, e você pode perguntar. A palavra é { $safe-word }.
    .call = O que acontece quando eu ligo?
    .told = Quem fica sabendo do que eu digo?
    .safer = Como me proteger mais em casa?
    .enough = Por agora chega

home_stop =
    Nada disso é culpa sua, e você não deve silêncio a ninguém.

    Agora: conheça a sua saída, e uma pessoa por perto. Depois, no seu ritmo: um adulto fora de casa.

    Volte quando quiser; a palavra é { $safe-word }. Fechar esta conversa apaga tudo aqui, mas o histórico do navegador fica.
