### The page around the talk: buttons, notes and notices. A child of nine reads them, often in a hurry.
### Short everyday words. Nothing here may sound like an alarm, and nothing may promise what a page cannot do.

## The page

# The title in the tab. It must say nothing about help or danger to someone who looks over a shoulder.
page_title = Linnet
# The name of the list of messages, spoken by screen readers.
page_log = Nossa conversa
# Spoken before each message, so that a screen reader user hears whose it is.
page_linnet = Linnet
    .me = Você

## Always in view

# Button. Leaves at once for an ordinary page. max-chars: 18
page_leave = Sair
# Button. Shows the people who can help. max-chars: 18
page_help = Ajuda
# Stands before and after the emergency number on the first screen: label, number, another short sentence.
page_danger = Em perigo agora? Número de emergência:
    .else = Ou toque em Ajuda.

## What leaving can and cannot do. Stands on the first screen, before the child writes anything.

page_leaving = Sair tira esta página na hora. No teclado, aperte Shift três vezes.
    .limits = Isso não apaga a lista de páginas visitadas. Não impede quem vigia este aparelho ou a rede.
    .lost = Quando você fecha ou sai, esta conversa some. Nada fica guardado.

## Answering

# Name of the group of answer buttons. max-chars: 30
page_choices = Sua resposta
page_say = Ou escreva com as suas palavras
    .hint = Por favor, não escreva nomes, escolas nem endereços.
# Button beside the text field. max-chars: 12
page_send = Enviar

## The row of small buttons below. max-chars of each: 26

page_back = Voltar
page_restart = Começar de novo
page_language = Idioma
page_know = O que você sabe de mim?
page_forget = Me esqueça agora
page_next = Próxima criança
page_looks = Aparência
    .bigger = Letras maiores
    .wider = Mais espaço
    .simple = Só a última resposta
page_read = Ler em voz alta
page_print = Imprimir

## Notices

# Under the top, when the language has not been checked by people yet.
page_draft = Este idioma é novo aqui. Algumas palavras podem estar erradas.
# The connection: calm, says that nothing is lost.
page_line = A conexão voltou.
    .slow = Está demorando um pouco. Sua resposta continua aqui. Linnet está tentando de novo.
    .lost = Sem conexão agora. Linnet continua tentando. Você ainda pode ler tudo aqui.
    .again = Tentar de outro jeito
    .full = Há muita gente usando Linnet. Espere um pouco e tente de novo.
# Shift pressed once, twice, or not in time.
page_shift = Aperte Shift mais duas vezes para sair.
    .one = Aperte Shift mais uma vez para sair.
    .over = Você ainda está aqui. Você não saiu.
# Spoken when the page goes blank. The title stands in the tab for the moment until the other page is there: it says
# nothing at all.
page_gone = Saindo.
    .title = Carregando
    .stuck = Esta página está vazia. Toque aqui para continuar.
# The page was out of sight, so it hid what was on it.
page_hidden = É seguro mostrar esta página?
    .note = Ela saiu da tela, então se escondeu.
    .show = Mostrar de novo

## Cards with people who can help. The numbers, hours and notes come from data.

page_card = Pessoas que podem ajudar
    .call = Ligar
    .text = Enviar SMS para
    .word = Escreva:
    .copy = Copiar o número
    .copied = Copiado.
    .web = Abrir
    .mail = Escrever um e-mail
    .free = Grátis
    .costs = Pode custar dinheiro

## For people who put the talk on their own site

page_embed = Colocar Linnet no seu site
    .safer = Um link simples para a página própria é o jeito mais seguro.
    .line = Copie esta linha para a sua página.
    .sees = O que o seu site ainda pode ver
    .sees-list = Sua página não consegue ler o que uma criança escreve aqui nem o que Linnet responde. Mas o seu site, as estatísticas dele e quem vigia a rede ainda podem ver que a página foi aberta, quando e por quanto tempo.
    .works = É assim que fica
