/** What an act in another language does. */
export type ActKind = 'destroys' | 'pays' | 'sends' | 'runs' | 'grants' | 'writes';

/** Forms of verbs that act, of languages written with spaces: Spanish, Portuguese, German, French, Russian, Italian. */
export const SPACED_ACTS: Record<ActKind, string> = {
  destroys: `eliminando borrando vaciando suprimiendo apagados apagadas excluídos excluídas removidos removidas gekündigt
    kündigt kündigen effaçant supprimant borra borrar elimina eliminar suprime suprimir vacía vaciar destruye
    destruir purga purgar sobrescribe sobrescribir quita quitar descarta restablece restablecer anula anular apaga
    apagar exclui excluir remove remover deleta deletar esvazia esvaziar sobrescreve sobrescrever destrói limpa
    limpar lösche löscht löschen gelöscht entfernt entfernen leert leeren vernichtet vernichten überschreibt
    überschreiben verwirft zurückgesetzt unwiderruflich räumt supprime supprimer supprimés supprimées efface effacer
    effacés effacées vide vider détruit détruire écrase écraser réinitialise réinitialiser purge purger
    définitivement удаляет удалить удаляются удалены стирает стереть очищает очистить уничтожает уничтожить
    сбрасывает сбросить перезаписывает cancella cancellare svuota svuotare distrugge sovrascrive rimuove rimuovere
    azzera irreversible irreversibel irréversible безвозвратно`,
  pays: `pagando cobrando transfiriendo comprando beglichen begleicht überwiesen paga pagar cobra cobrar transfiere
    transferir compra comprar vende vender reembolsa abona retira gira deposita transfere debita überweist überweisen
    zahlt zahlen bezahlt bezahlen kauft kaufen verkauft belastet erstattet bucht paie paye payer vire virer achète
    acheter vend vendre débite rembourse virement платит оплачивает оплатить переводит перевести покупает купить
    продаёт продать списывает списать bonifico acquista addebita`,
  sends: `enviando mandando avisando versandt gesendet envía enviar manda mandar avisa avisar notifica notificar publica
    publicar reenvía reenviar comparte compartir difunde envia dispara disparar divulga reencaminha compartilha
    sendet senden verschickt verschicken versendet schickt schicken benachrichtigt benachrichtigen veröffentlicht
    veröffentlichen mailt envoie envoyer transmet transmettre publie publier prévient prévenir notifie notifier
    diffuse partage relance relancer отправляет отправить рассылает разослать посылает публикует опубликовать
    уведомляет оповещает пересылает invia inviare spedisce pubblica inoltra`,
  runs: `ejecuta ejecutar lanza lanzar inicia iniciar arranca reinicia reiniciar detiene detener despliega desplegar
    instala instalar activa desactiva dispara enciende apaga abre cierra desbloquea roda rodar executa executar
    implanta liga desliga fecha destrava führt ausführen startet starten stoppt stoppen installiert installieren
    schaltet schalten öffnet schließt entsperrt löst exécute exécuter lance lancer démarre démarrer arrête arrêter
    redémarre déploie déployer installe installer déclenche ouvre ferme déverrouille active désactive выполняет
    выполнить запускает запустить останавливает остановить перезапускает перезагружает перезагрузить устанавливает
    включает выключает открывает закрывает развёртывает esegue eseguire avvia avviare arresta riavvia installa attiva
    apre chiude sblocca`,
  grants: `otorga otorgar concede conceder revoca revocar autoriza autorizar revoga revogar gewährt gewähren entzieht
    berechtigt accorde accorder révoque autorise назначает выдаёт отзывает autorizza`,
  writes: `crea crear guarda guardar cambia cambiar modifica modificar actualiza actualizar edita editar sube subir mueve
    mover añade añadir agrega agregar registra inserta renombra marca asigna configura escribe reactiva reactivar
    cancela cria criar salva salvar altera alterar atualiza atualizar adiciona adicionar insere grava renomeia
    atribui escreve erstellt erstellen speichert speichern ändert ändern aktualisiert aktualisieren hinzufügen
    verschiebt verschieben schreibt anlegen bearbeitet markiert storniert crée créer enregistre enregistrer modifie
    modifier ajoute ajouter déplace déplacer écrit renomme marque annule annuler создаёт создает создать сохраняет
    сохранить изменяет изменить обновляет обновить добавляет добавить перемещает записывает переименовывает отменяет
    aggiorna aggiunge sposta scrive rinomina annulla`,
};

/** The same in scripts written without spaces, and the stems of Korean. What follows may show a state instead. */
export const UNSPACED_ACTS: Record<ActKind, string> = {
  destroys: `删除 刪除 删掉 删库 移除 销毁 銷毀 抹除 抹掉 清空 清除 清理 格式化 覆盖 覆蓋 覆写 卸载 注销账号 注销帐号 回收站 丢弃 擦除 永久 不可恢复 无法恢复 不可逆 重置 恢复出厂 截断 解散 作废 削除 消去
    消し 消す 破棄 初期化 上書き 空にし 抹消 全消し 元に戻せ 取り消せ 삭제 지우 지웁 지운 비우 비웁 초기화 덮어 파기 제거 되돌릴`,
  pays: `转账 轉帳 转给 转到 汇款 支付 付款 缴费 充值 扣款 退款 购买 購買 下单 提现 转出 转走 划走 汇出 取款 取出现金 买入 卖出 打款 划转 打赏 発注 注文し 支払 振込 振り込 送金 購入 決済 買い 売り
    返金 引き出 이체 결제 송금 구매 매수 매도 환불 출금 지불`,
  sends: `发送 發送 发消息 发短信 发邮件 群发 推送 寄送 发布 發布 发表 发帖 通知 转发 分享 公开 拨打 广播 邀请 送信 送り 送る 送付 投稿 公開 通知し 共有 転送 配信 発信 招待 보내 보냅 발송 전송 게시
    공유 알림을 전달`,
  runs: `执行 執行 运行 運行 启动 啟動 停止 终止 重启 部署 安装 触发 调用 打开 关闭 开启 开锁 解锁 门锁 敲入 操作设备 控制 定时 遥控 実行 走らせ 起動 再起動 デプロイ インストール 開け 閉め 解錠 動か
    실행 시작 중지 재시작 배포 설치 켜 끄 열 잠금 제어`,
  grants: `授权 授權 授予 撤销 权限 密码 密碼 密钥 秘钥 口令 令牌 凭证 明文 私钥 助记词 付与 権限 パスワード 秘密鍵 平文 トークン 認証情報 비밀번호 권한 암호 토큰 부여 비밀키`,
  writes: `创建 創建 新建 新增 添加 插入 保存 存储 写入 寫入 更新 修改 编辑 编輯 设置 設置 设定 上传 上傳 移动 重命名 复制 标记 合并 提交 取消 绑定 录入 订阅 签到 预约 预订 作成 追加 登録 書き込 書く
    変更 編集 設定 アップロード 移動 予約 생성 만들 추가 등록 저장 업데이트 수정 변경 설정 업로드 이동 취소 예약`,
};

/** What follows an act that is only spoken of: a state, a time, a list of what was done. */
export const STATE_AFTER =
  /^(?:的|时间|時間|日期|记录|記錄|历史|歷史|日志|方式|渠道|结果|結果|情况|次数|计划|状态|狀態|列表|人|者|数|量|码|过|済|日時|日|時|履歴|結果|一覧|された|されて|者|数|できる|된|되|일|시간|자|내역|결과|이력|목록|중인|가능|率|度|权限|策略|信息|详情|模板|类型|名称)/;

/** What stands before an act that was done, or that nobody does. */
export const STATE_BEFORE = /(?:已|被|未|不|可|能|没有|无需|不会|请勿|前|后|最近|是否|如何)$/;
