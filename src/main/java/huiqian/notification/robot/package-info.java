/** Robots in the groups of WeCom, DingTalk and Feishu, which say what they are sent. */
package huiqian.notification.robot;
