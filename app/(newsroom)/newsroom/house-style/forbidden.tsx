import { RefusalPage } from '../../../_server/refusal-page'

export default function Forbidden() {
  return <RefusalPage action="house_style.edit" />
}
