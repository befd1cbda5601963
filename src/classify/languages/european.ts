/** Spanish, Portuguese, German and French: an English word, a colon, the words that mean it. Words that are also English ones are left out. */
export const EUROPEAN = `
get: obtiene obtener obtén obtenir obtient obtém obter consigue recupera recuperar recuperer récupère récupérer récupérez erhalten holt holen abrufen ruft devuelve devolver retorna retornar retourne renvoie liefert gibt
list: listar lista enumera enumerar lister liste listet auflisten enumérer énumère énumérer
search: buscar busca busque chercher recherche rechercher cherche suchen sucht suche pesquisa pesquisar procura procurar
read: leer lee lire lesen liest ler lê lies
show: mostrar muestra afficher affiche anzeigen zeigt zeige mostra exibe exibir
check: comprobar comprueba verificar verifica vérifier vérifie prüfen prüft überprüft überprüfen comprueba revisar
query: consultar consulta consulter consulte abfragen fragt
analyze: analizar analiza analyser analysieren analysiert analisar analisa
calculate: calcular calcula calculer berechnen berechnet
convert: convertir convierte convertit umwandeln wandelt konvertiert converter converte traducir traduzir traduire übersetzt
download: descargar descarga télécharger télécharge herunterladen baixar baixa
compare: comparar compara comparer vergleicht vergleichen
create: crear crea créer crée crea erstellen erstellt erstelle anlegen criar cria generar genera générer génère erzeugt erzeugen gerar gera nueva nuevo nouvelle nouveau neue neuen
add: añadir añade agregar agrega ajouter ajoute hinzufügen fügt adicionar adiciona agregue
save: guardar guarda enregistrer enregistre sauvegarder speichern speichert salvar salva registrar registra
upload: subir sube téléverser hochladen lädt
write: escribir escribe écrire écrit schreiben schreibt escrever escreve
update: actualizar actualiza actualise actualiser aktualisieren aktualisiert atualizar atualiza
edit: editar edita éditer modificar modifica modifier modifie bearbeiten bearbeitet ändern ändert alterar altera cambiar cambia changer
set: establecer establece configurar configura définir définit festlegen setzt configurer
move: mover mueve déplacer déplace verschieben verschiebt
rename: renombrar renombra renommer renomme umbenennen renomear
assign: asignar asigna attribuer zuweisen atribuir
delete: eliminar elimina borrar borra suprimir supprimer supprime supprimez löschen löscht lösche excluir exclui apagar apaga entfernen entfernt deletar remover remueve effacer efface
clear: vaciar vacía limpiar limpia vider leeren leert limpar limpa
overwrite: sobrescribir sobrescribe écraser écrase überschreiben überschreibt sobrescrever sobrescreve
revoke: revocar revoca révoquer révoque widerrufen revogar revoga
run: ejecutar ejecuta exécuter exécute ausführen führt executar executa correr
start: iniciar inicia démarrer démarre starten startet lancer arrancar arranca
stop: detener detiene arrêter arrête stoppen stoppt beenden beendet parar interrumpir
restart: reiniciar reinicia redémarrer redémarre neustarten
deploy: desplegar despliega déployer déploie bereitstellen implantar
cancel: cancelar cancela annuler annule stornieren storniert abbrechen
send: enviar envía envia envoyer envoie senden sendet versenden verschickt sende mandar manda
publish: publicar publica publier publie veröffentlichen veröffentlicht
reply: responder responde répondre répond antworten antwortet
notify: notificar notifica notifier notifie benachrichtigen benachrichtigt
pay: pagar paga payer paie bezahlen bezahlt zahlt
transfer: transferir transfiere transférer überweisen überweist transfere
refund: reembolsar reembolsa rembourser rembourse erstatten erstattet
buy: comprar compra acheter achète kaufen kauft
sell: vender vende vendre verkaufen verkauft
click: clic cliquer klicken klickt clicar clica
navigate: navegar navega naviguer öffnen öffnet ouvrir ouvre
wait: esperar espera attendre warten wartet aguarda
connect: conectar conecta connecter verbinden verbindet
file: archivo archivos fichier fichiers datei dateien arquivo arquivos
folder: carpeta dossier ordner pasta
message: mensaje mensajes nachricht nachrichten mensagem mensagens
email: correo courriel
user: usuario usuarios utilisateur utilisateurs benutzer nutzer usuário usuários
password: contraseña passwort senha
account: cuenta compte konto conta
record: registro registros enregistrement datensatz datensätze
order: pedido pedidos commande bestellung
money: dinero argent geld dinheiro
payment: pago paiement zahlung pagamento
invoice: factura facture rechnung fatura
customer: cliente clientes client kunde kunden
task: tarea tareas tâche tâches aufgabe aufgaben tarefa tarefas
code: código
command: befehl
database: datenbank
server: servidor serveur
web: seite
not: nicht kein keine não nunca jamais sans ohne sem aucun aucune
`;
